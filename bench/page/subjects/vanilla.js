// A custom element as a careful hand writes it: one template, one shared style sheet, no library.
import { asGrid, cardHtml, styles } from './card.js';
import { dayOf } from './text.js';

const blank = {
  title: '',
  url: '',
  excerpt: '',
  image: { url: '', alt: '' },
  authors: [{ name: '' }],
  published: '2026-01-01',
};
const template = document.createElement('template');
// Without the picture's address, which every clone would begin to load.
template.innerHTML = `<div class="base">${cardHtml(blank).replace(' src=""', '')}</div>`;
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

class VanillaCard extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  set article({ title, url, excerpt, image, authors, published }) {
    if (!this.#root.firstChild) {
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(template.content.cloneNode(true));
    }
    const $ = (selector) => this.#root.querySelector(selector);
    Object.assign($('img'), { alt: image.alt, src: image.url });
    Object.assign($('a'), { href: url, textContent: title });
    $('.meta span bdi').textContent = authors[0].name;
    $('time').dateTime = published;
    $('time bdi').textContent = dayOf(published);
    $('.excerpt').textContent = excerpt;
  }
}

export const prepare = () => customElements.define('vanilla-card', VanillaCard);

export function show(container, articles) {
  asGrid(container);
  container.append(...articles.map((article) => Object.assign(document.createElement('vanilla-card'), { article })));
}

export function retitle(container, articles) {
  articles.forEach((article, index) => {
    container.children[index].article = article;
  });
}
