// One card as our elements draw it, markup and styles: the same for static HTML, the hand-written element and the plain Lit
// element, so that what differs is how it came to the page.
import { baseStyles } from '../../../src/elements/shared/base.styles.ts';
import { cardStyles } from '../../../src/elements/shared/card.styles.ts';
import { listStyles } from '../../../src/elements/related-posts/related-posts.styles.ts';
import { dayOf, escaped } from './text.js';

export const cardHtml = ({ title, url, excerpt, image, authors, published }) =>
  `<article class="card" lang="en"><div class="media"><img alt="${escaped(image.alt)}" loading="lazy" referrerpolicy="no-referrer" src="${escaped(image.url)}"></div><div class="body" dir="auto"><div class="title" role="heading" aria-level="3"><a rel="noopener" href="${escaped(url)}">${escaped(title)}</a></div><p class="meta" lang="en"><span><bdi>${escaped(authors[0].name)}</bdi></span><time datetime="${published}"><bdi>${dayOf(published)}</bdi></time></p><p class="excerpt">${escaped(excerpt)}</p></div></article>`;

/** The list around the cards of some articles. */
export const listHtml = (articles) =>
  `<div class="base"><section aria-label="Read more"><div class="heading" role="heading" aria-level="2"><bdi>Read more</bdi></div><ul class="list" role="list">${articles.map((article) => `<li class="place">${cardHtml(article)}</li>`).join('')}</ul></section></div>`;

/** All of our styles. Cards far below are skipped until they come near. */
export const skippingStyles = [baseStyles, cardStyles, listStyles].map(({ cssText }) => cssText).join('');

/** The same without that, as pages mostly have it. */
export const styles = skippingStyles.replaceAll('content-visibility: auto', '');

/** Puts styles on the page. */
export function addStyles(css) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** Single elements stand in columns, as our list's cards do. */
export function asGrid(container) {
  container.style = 'display: grid; grid-template-columns: repeat(auto-fill, minmax(17em, 1fr)); gap: 1.5em';
}
