// The cards as HTML that somebody wrote by hand: what all others are compared with.
import { addStyles, listHtml, styles } from './card.js';

export const prepare = () => addStyles(styles);

/** What a page has of articles before it shows them: its own markup, with the days in words. */
export const ready = listHtml;

export function show(container, markup) {
  container.innerHTML = markup;
}

export function retitle(container, articles) {
  container.querySelectorAll('.title a').forEach((link, index) => {
    link.textContent = articles[index].title;
  });
}
