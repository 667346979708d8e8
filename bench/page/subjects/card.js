// One card as our elements draw it, markup and styles: the same for static HTML, the hand-written element and the plain Lit
// element, so that what differs is how it came to the page.
import { baseStyles } from '../../../src/elements/shared/base.styles.ts';
import { cardStyles } from '../../../src/elements/shared/card.styles.ts';
import { listStyles } from '../../../src/elements/related-posts/related-posts.styles.ts';

const escaped = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

const formatter = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** The day of an article in words, with one formatter for all. */
export const dayOf = (iso) => formatter.format(Date.parse(iso));

export const cardHtml = ({ title, url, excerpt, image, authors, published }) =>
  `<article class="card"><div class="media"><img alt="${escaped(image.alt)}" loading="lazy" src="${escaped(image.url)}"></div><div class="body" dir="auto"><div class="title" role="heading" aria-level="3"><a href="${escaped(url)}">${escaped(title)}</a></div><p class="meta" lang="en"><span><bdi>${escaped(authors[0].name)}</bdi></span><time datetime="${published}"><bdi>${dayOf(published)}</bdi></time></p><p class="excerpt"><span>${escaped(excerpt)}</span></p></div></article>`;

/** The styles of a card, for a shadow root or a page. */
export const styles = [baseStyles, cardStyles, listStyles]
  .map(({ cssText }) => cssText)
  .join('')
  // What is far below is drawn, as it is on most pages.
  .replaceAll('content-visibility: auto', '');

/** A place for single elements: columns as our list has them. */
export const grid = 'display: grid; grid-template-columns: repeat(auto-fill, minmax(17em, 1fr)); gap: 1.5em';
