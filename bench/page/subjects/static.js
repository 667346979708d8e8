// The cards as HTML that somebody wrote by hand: what all others are compared with.
import { cardHtml, styles } from './card.js';

export function prepare() {
  document.head.insertAdjacentHTML('beforeend', `<style>${styles}</style>`);
}

/** The markup of articles, ready before it is shown, as a page's own is. */
export const ready = (articles) =>
  `<div class="base"><section aria-label="Read more"><div class="heading" role="heading" aria-level="2">Read more</div><ul class="list" role="list">${articles.map((article) => `<li class="stack">${cardHtml(article)}</li>`).join('')}</ul></section></div>`;

/** Shows articles in a container. */
export function show(container, markup) {
  container.innerHTML = markup;
}

/** Gives the titles other words. */
export function retitle(container, titles) {
  container.querySelectorAll('.title a').forEach((link, index) => {
    link.textContent = titles[index];
  });
}
