import { html, nothing } from 'lit';
import type { Article, ArticleImage } from '../../data/article.js';
import { cutText } from '../../data/excerpt.js';
import { safeUrl } from '../../data/url.js';
import { bars } from './bars.js';
import { minutesInWords } from './dates.js';
import type { Strings } from './strings/index.js';
import { isForPrint } from './widgets.js';

/** How to draw a card. */
export interface CardOptions {
  /** Level of the title in the page's outline. */
  level: number;
  /** BCP 47 tag for dates and words. */
  language: string;
  /** What the widget says itself. */
  words: Strings;
  /** Tells the pictures that failed to load, whose place stays empty. */
  isBroken(url: string): boolean;
  /** Where a link leads. */
  linkFor(url: string): string;
  /** A date in words; undefined for what is no date. */
  dayFor(iso: string, language: string): string | undefined;
  /** Whether a card without a picture keeps a picture's place, as those beside it do. */
  standIn?: boolean;
  /** Whether to show all there is: tags and reading time too. */
  full?: boolean;
}

/** Longest excerpt shown, in UTF-16 units. */
const excerptLength = 120;

/**
 * One article as a card: one link, in the title, which the styles stretch over the whole card. Texts are set whole, as
 * properties: a browser that translates the page puts other nodes in the place of a text that was a child.
 */
export function cardView(article: Article, options: CardOptions) {
  const { image, language, excerpt, tags } = article;
  const url = safeUrl(article.url, document.baseURI);
  const title = article.title || options.words.untitled;
  const facts = factsView(article, options);
  return html`<article class="card" part="card" lang=${language ?? nothing}>
    ${
      image || options.standIn
        ? html`<div class="media" part="media">${image && !options.isBroken(image.url) ? pictureView(image) : ''}</div>`
        : ''
    }
    <div class="body" part="body" dir="auto">
      <div class="title" part="title" role="heading" aria-level=${options.level}>
        ${url ? html`<a part="link" rel="noopener" href=${options.linkFor(url)} .textContent=${title}></a>` : html`<span .textContent=${title}></span>`}
      </div>
      ${facts.length ? html`<p class="meta" part="meta" lang=${options.language}>${facts}</p>` : ''}
      ${excerpt ? html`<p class="excerpt" part="excerpt"><span .textContent=${cutText(excerpt, excerptLength)}></span></p>` : ''}
      ${
        options.full && tags
          ? html`<ul class="tags" part="tags" role="list">
              ${tags.map((tag) => html`<li part="tag"><bdi .textContent=${tag}></bdi></li>`)}
            </ul>`
          : ''
      }
    </div>
  </article>`;
}

/** Who wrote it, when, and how long it takes to read. */
function factsView({ authors, published = '', readingMinutes }: Article, { language, full, dayFor }: CardOptions) {
  const facts = [];
  if (authors)
    facts.push(html`<span part="author"><bdi .textContent=${authors.map(({ name }) => name).join(', ')}></bdi></span>`);
  const day = dayFor(published, language);
  if (day) facts.push(html`<time part="date" datetime=${published}><bdi .textContent=${day}></bdi></time>`);
  if (full && readingMinutes)
    facts.push(html`<span><bdi .textContent=${minutesInWords(readingMinutes, language)}></bdi></span>`);
  return facts;
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

const pictureView = ({ url, alt, srcset }: ArticleImage) =>
  html`<img
    part="image"
    alt=${alt}
    loading=${isForPrint ? 'eager' : 'lazy'}
    referrerpolicy="no-referrer"
    sizes=${pictureSizes()}
    srcset=${srcset ?? nothing}
    src=${safeUrl(url, document.baseURI) ?? nothing}
  />`;

/**
 * What stands in for a card while its article loads: the same card, with a text of typical length that takes the same
 * number of lines at any width and in any font. The styles show its lines as bars.
 */
export const skeletonView = (options: CardOptions) =>
  html`<div class="stack skeleton" aria-hidden="true">
    ${cardView({ id: '', title: bars(8), authors: [{ name: bars(3) }], image: { url: '', alt: '' }, excerpt: bars(17), tags: [bars(1), bars(2)] }, options)}
  </div>`;
