import { html, nothing } from 'lit';
import type { Article, ArticleImage } from '../../data/article.js';
import { cutText } from '../../data/excerpt.js';
import { safeUrl } from '../../data/url.js';
import { dayInWords, minutesInWords } from './dates.js';
import type { Strings } from './strings/index.js';

/** How to draw a card. */
export interface CardOptions {
  /** Level of the title in the page's outline. */
  level: number;
  /** BCP 47 tag for dates and words. */
  language: string;
  /** What the widget says itself. */
  words: Strings;
  /** Tells the pictures that failed to load, which are left out. */
  isBroken?: (url: string) => boolean;
  /** Whether the picture stands beside the text where there is room. */
  row?: boolean;
  /** Whether to show all there is: tags and reading time too. */
  full?: boolean;
  /** Whether the card only stands in for one: the picture's place is kept. */
  skeleton?: boolean;
}

/** Longest excerpt shown, in UTF-16 units. */
const excerptLength = 120;

/** One article as a card: one link, in the title, which the styles stretch over the whole card. */
export function cardView(article: Article, options: CardOptions) {
  const { image, language: lang, excerpt, tags } = article;
  const { level, words, isBroken, row, full, skeleton } = options;
  const url = safeUrl(article.url, document.baseURI);
  const title = article.title || words.untitled;
  const facts = factsView(article, options);
  return html`<article class=${row ? 'card row' : 'card'} part="card" lang=${lang ?? nothing}>
    ${skeleton || (image && !isBroken?.(image.url)) ? pictureView(image) : nothing}
    <div class="body" part="body">
      <div class="title" part="title" role="heading" aria-level=${level} dir="auto">
        ${url ? html`<a part="link" href=${url}>${title}</a>` : html`<span>${title}</span>`}
      </div>
      ${facts.length ? html`<p class="meta" part="meta" lang=${options.language}>${facts}</p>` : nothing}
      ${
        excerpt
          ? html`<p class="excerpt" part="excerpt" dir="auto"><span>${cutText(excerpt, excerptLength)}</span></p>`
          : nothing
      }
      ${
        full && tags?.length
          ? html`<ul class="tags" part="tags" role="list">
              ${tags.map((tag) => html`<li part="tag"><bdi>${tag}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </div>
  </article>`;
}

/** Who wrote it, when, and how long it takes to read. */
function factsView({ authors, published, readingMinutes }: Article, { language, full }: CardOptions) {
  const facts = [];
  if (authors?.length)
    facts.push(html`<span part="author"><bdi>${authors.map(({ name }) => name).join(', ')}</bdi></span>`);
  const day = published && dayInWords(published, language);
  if (day) facts.push(html`<time part="date" datetime=${published}>${day}</time>`);
  if (full && readingMinutes) facts.push(html`<span>${minutesInWords(readingMinutes, language)}</span>`);
  return facts;
}

function pictureView(image?: ArticleImage) {
  const src = safeUrl(image?.url, document.baseURI);
  return html`<div class="media" part="media">
    ${
      image && src
        ? html`<img
            part="image"
            alt=${image.alt}
            width=${image.width ?? nothing}
            height=${image.height ?? nothing}
            loading="lazy"
            decoding="async"
            sizes="auto, (max-width: 30em) 100vw, 24em"
            srcset=${image.srcset ?? nothing}
            src=${src}
          />`
        : nothing
    }
  </div>`;
}

/**
 * What stands in for a card while its article loads: the same card, with a text of typical length that takes the same
 * number of lines at any width and in any font. The styles show its lines as bars.
 */
export function skeletonView(options: CardOptions) {
  const article: Article = {
    id: '',
    title: bars(7),
    authors: [{ name: bars(2) }],
    published: '2000-01-01',
    excerpt: bars(17),
  };
  return html`<div class="skeleton" aria-hidden="true">${cardView(article, { ...options, skeleton: true })}</div>`;
}

/** A number of words as long as words are on average. */
const bars = (count: number) => Array(count).fill('nnnnnn').join(' ');
