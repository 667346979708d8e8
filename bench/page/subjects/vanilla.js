// A custom element as a careful hand writes it: one template, one shared style sheet, no library.
import { cardStyles, dayOf } from './card.js';

const template = document.createElement('template');
template.innerHTML =
  '<article class="card"><div class="media"><img loading="lazy"></div><div class="body"><h3 class="title"><a></a></h3><p class="meta"><span></span><time></time></p><p class="excerpt"></p></div></article>';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block } ${cardStyles}`);

class VanillaCard extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  set article({ title, url, excerpt, image, authors, published }) {
    if (!this.#root.firstChild) {
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(template.content.cloneNode(true));
    }
    const $ = (selector) => this.#root.querySelector(selector);
    Object.assign($('img'), { src: image.url, alt: image.alt });
    Object.assign($('a'), { href: url, textContent: title });
    $('span').textContent = authors[0].name;
    Object.assign($('time'), { dateTime: published, textContent: dayOf(published) });
    $('.excerpt').textContent = excerpt;
  }
}

export const prepare = () => customElements.define('vanilla-card', VanillaCard);

export function show(container, articles) {
  container.append(...articles.map((article) => Object.assign(document.createElement('vanilla-card'), { article })));
}
