// A plain Lit element, as its documentation shows one.
import { LitElement, css, html, unsafeCSS } from 'lit';
import { asGrid, styles } from './card.js';
import { dayOf } from './text.js';

class LitCard extends LitElement {
  static properties = { article: {} };
  static styles = css`
    ${unsafeCSS(styles)}
  `;

  render() {
    const { title, url, excerpt, image, authors, published } = this.article;
    return html`<div class="base">
      <article class="card" lang="en">
        <div class="media"><img alt=${image.alt} loading="lazy" referrerpolicy="no-referrer" src=${image.url} /></div>
        <div class="body" dir="auto">
          <div class="title" role="heading" aria-level="3"><a rel="noopener" href=${url}>${title}</a></div>
          <p class="meta" lang="en">
            <span><bdi>${authors[0].name}</bdi></span
            ><time datetime=${published}><bdi>${dayOf(published)}</bdi></time>
          </p>
          <p class="excerpt">${excerpt}</p>
        </div>
      </article>
    </div>`;
  }
}

export const prepare = () => customElements.define('lit-card', LitCard);

export function show(container, articles) {
  asGrid(container);
  container.append(...articles.map((article) => Object.assign(document.createElement('lit-card'), { article })));
}

export function retitle(container, articles) {
  articles.forEach((article, index) => {
    container.children[index].article = article;
  });
}
