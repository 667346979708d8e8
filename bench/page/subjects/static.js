// The cards as HTML that somebody wrote by hand: what all others are compared with.
import { cardHtml, cardStyles } from './card.js';

export function prepare() {
  document.head.insertAdjacentHTML('beforeend', `<style>${cardStyles}</style>`);
}

/** Shows articles in a container. */
export function show(container, articles) {
  container.innerHTML = `<section><h2>Read more</h2><ul class="list">${articles.map((article) => `<li>${cardHtml(article)}</li>`).join('')}</ul></section>`;
}

/** Gives the titles other words. */
export function retitle(container, titles) {
  container.querySelectorAll('.title a').forEach((link, index) => {
    link.textContent = titles[index];
  });
}
