import type { Article, ArticleImage } from '../../data/article.js';
import { cutText } from '../../data/excerpt.js';
import { safeUrl } from '../../data/url.js';
import { bars } from './bars.js';
import { dayInWords, minutesInWords } from './dates.js';
import { type Attributes, type ElementView, none, type View } from './draw.js';
import type { extras } from './extras.js';

/** How to draw a card. */
export interface CardOptions {
  /** Level of the title in the page's outline. */
  level: number;
  /** BCP 47 tag for dates and words. */
  language: string;
  /** Title of an article that has none. */
  untitled: string;
  /** The pictures that failed to load, whose place stays empty. */
  broken: readonly string[];
  /** Whether the pictures load at once. */
  isHurried: boolean;
  /** The widget's tag, for links that tell where the reader comes from. */
  tag: string;
  /** The campaign that they tell of. */
  campaign: string | undefined;
  /** Whether dates are told by how long ago they were. */
  isRelative: boolean;
  /** What few cards need, once it is there. */
  extras: typeof extras;
  /** Whether it is one of many on the page, and not of the first. */
  isFar?: boolean;
  /** Whether a card without a picture keeps a picture's place, as those beside it do. */
  standIn?: boolean;
  /** Whether to show all there is: tags and reading time too. */
  full?: boolean;
}

/** Longest excerpt shown, in UTF-16 units. */
const excerptLength = 120;

// The same objects each time, which need no comparing.
const mediaNames = { class: 'media', part: 'media' };
const bodyNames = { class: 'body', part: 'body', dir: 'auto' };
const excerptNames = { class: 'excerpt', part: 'excerpt' };
const authorNames = { part: 'author' };

/** One article as a card: one link, in the title, which the styles stretch over the whole card. */
export function cardView(article: Article, options: CardOptions): ElementView {
  const { image, language, excerpt, tags } = article;
  const url = safeUrl(article.url, document.baseURI);
  const href = url && (options.extras?.withCampaign(url, options.campaign, options.tag) ?? url);
  const title = article.title || options.untitled;
  const facts = factsView(article, options);
  return [
    'article',
    { class: options.isFar ? 'card far' : 'card', part: 'card', lang: language },
    [
      (image || options.standIn) && [
        'div',
        mediaNames,
        [image && !options.broken.includes(image.url) && pictureView(image, options)],
      ],
      [
        'div',
        bodyNames,
        [
          [
            'div',
            { class: 'title', part: 'title', role: 'heading', 'aria-level': options.level },
            [href ? ['a', { part: 'link', rel: 'noopener', href }, title] : ['span', none, title]],
          ],
          facts.some(Boolean) && ['p', { class: 'meta', part: 'meta', lang: options.language }, facts],
          excerpt && [
            'p',
            excerptNames,
            article === typical ? [['span', none, excerpt]] : cutText(excerpt, excerptLength),
          ],
          options.full &&
            tags && [
              'ul',
              { class: 'tags', part: 'tags', role: 'list' },
              tags.map((tag): View => ['li', { part: 'tag' }, [['bdi', none, tag]]]),
            ],
        ],
      ],
    ],
  ];
}

/** Who wrote it, when, and how long it takes to read. */
function factsView(
  { authors, published = '', readingMinutes }: Article,
  { language, full, isRelative, extras }: CardOptions,
) {
  const day = ((isRelative && extras?.dayAgoInWords) || dayInWords)(published, language);
  const fact = (tag: string, attributes: Attributes, text: string): View => [tag, attributes, [['bdi', none, text]]];
  return [
    authors && fact('span', authorNames, authors.map(({ name }) => name).join(', ')),
    day && fact('time', { part: 'date', datetime: published }, day),
    full && readingMinutes && fact('span', none, minutesInWords(readingMinutes, language)),
  ] as const;
}

/**
 * How wide a picture is, so that the browser takes the right one; less where the reader saves data. Not `auto`,
 * for which Chromium sends `ResizeObserver loop` errors to the page.
 */
function pictureSizes(): string {
  // https://wicg.github.io/savedata/
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ? '9em' : '(max-width: 30em) 100vw, 24em';
}

/** A picture. What says how to load it stands before what has it load. */
const pictureView = ({ url, alt, srcset }: ArticleImage, { isHurried }: CardOptions): View => [
  'img',
  {
    part: 'image',
    alt,
    loading: isHurried ? 'eager' : 'lazy',
    referrerpolicy: 'no-referrer',
    // Engines read it even where there is nothing to choose from, which takes as long as half of the card.
    sizes: srcset && pictureSizes(),
    srcset,
    src: safeUrl(url, document.baseURI),
  },
];

/** The article of a skeleton: a text of typical length that takes the same number of lines at any width and in any font. */
const typical: Article = {
  id: '',
  title: bars(8),
  authors: [{ name: bars(3) }],
  image: { url: '', alt: '' },
  excerpt: bars(17),
  tags: [bars(1), bars(2)],
};

/** What stands in for a card while its article loads: the same card, whose lines the styles show as bars. */
export const skeletonView = (options: CardOptions): ElementView => [
  'div',
  { class: 'stack skeleton', 'aria-hidden': 'true' },
  [cardView(typical, options)],
];
