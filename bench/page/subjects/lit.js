// A plain Lit element, as its documentation shows one.
import { LitElement, css, html, unsafeCSS } from 'lit';
import { cardStyles, dayOf } from './card.js';

class LitCard extends LitElement {
  static properties = { article: {} };
  static styles = css`
    :host {
      display: block;
    }
    ${unsafeCSS(cardStyles)}
  `;

  render() {
    const { title, url, excerpt, image, authors, published } = this.article;
    return html`<article class="card">
      <div class="media"><img src=${image.url} alt=${image.alt} loading="lazy" /></div>
      <div class="body">
        <h3 class="title"><a href=${url}>${title}</a></h3>
        <p class="meta"><span>${authors[0].name}</span><time datetime=${published}>${dayOf(published)}</time></p>
        <p class="excerpt">${excerpt}</p>
      </div>
    </article>`;
  }
}

export const prepare = () => customElements.define('lit-card', LitCard);

export function show(container, articles) {
  container.append(...articles.map((article) => Object.assign(document.createElement('lit-card'), { article })));
}
