// What the cards of other libraries have in common: they are boxes, and what is in them is markup of the page.
import { addStyles, asGrid } from './card.js';
import { dayOf, escaped } from './text.js';

const contentHtml = ({ title, url, excerpt, authors, published }) =>
  `<h3><a href="${escaped(url)}">${escaped(title)}</a></h3><p><span>${escaped(authors[0].name)}</span> · <time datetime="${published}">${dayOf(published)}</time></p><p>${escaped(excerpt)}</p>`;

const pictureHtml = ({ image }, slot) =>
  `<img${slot ? ` slot="${slot}"` : ''} alt="${escaped(image.alt)}" loading="lazy" src="${escaped(image.url)}">`;

/** What a subject is for cards of a tag, with a slot for the picture where it has one. */
export const peer = (tag, { slot = '', css = '' } = {}) => ({
  // Without a height of its own, a picture would move what is under it.
  prepare: () =>
    addStyles(`${css} ${tag} img { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: cover }`),
  ready: (articles) =>
    articles.map((article) => `<${tag}>${pictureHtml(article, slot)}${contentHtml(article)}</${tag}>`).join(''),
  show(container, markup) {
    asGrid(container);
    container.innerHTML = markup;
  },
});
