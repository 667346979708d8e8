import { type CSSResultGroup, html, type PropertyDeclarations } from 'lit';
import type { Article, Feed } from '../../data/article.js';
import { findArticle } from '../../related/identity.js';
import { relatedTo } from '../../related/related-to.js';
import { ArticleElement } from '../shared/article-element.js';
import { baseStyles } from '../shared/base.styles.js';
import { type CardOptions, cardView, skeletonView } from '../shared/card-view.js';
import { cardStyles } from '../shared/card.styles.js';
import { givenFeed } from '../shared/source.js';
import { pageUrls } from './page-article.js';
import { listStyles } from './related-posts.styles.js';

/** How many articles are shown by default. */
const defaultLimit = 6;

/**
 * "Read more" under an article: the related articles of a feed, never the one that the reader is on.
 *
 * @tagname zen-related-posts
 * @csspart heading - The heading of the list.
 * @csspart list - The list.
 * @csspart item - One place in the list.
 * @csspart card - A card.
 * @csspart media - The box of a picture.
 * @csspart image - A picture.
 * @csspart body - The box of a card's text.
 * @csspart title - An article's title.
 * @csspart link - The link in a title, which covers the whole card.
 * @csspart meta - The line of author and date.
 * @csspart author - The authors' names.
 * @csspart date - The day of publication.
 * @csspart excerpt - The start of an article.
 * @cssprop [--zen-gap=1.5em] - Space between cards.
 * @cssprop [--zen-card-min=17em] - Least width of a card before the grid takes a column away.
 */
export class ZenRelatedPosts extends ArticleElement {
  static override readonly tag: string = 'zen-related-posts';
  static override styles: CSSResultGroup = [baseStyles, cardStyles, listStyles];
  static override properties: PropertyDeclarations = {
    articles: { attribute: false },
    current: {},
    heading: {},
    layout: {},
    limit: { type: Number },
  };

  /** The articles to choose from; they win over every other source. */
  declare articles?: readonly Article[];
  /** Id or URL of the article that the reader is on; by default the page's canonical link, `og:url` or address. */
  declare current?: string;
  /** Text of the heading; "Read more" in the page's language by default, none when it is empty. */
  declare heading?: string;
  /** How the cards are laid out: `grid`, or `list`, one under the other with the picture beside the text. */
  declare layout: 'grid' | 'list';
  /** How many articles to show at most. */
  declare limit: number;

  constructor() {
    super();
    this.headingLevel = 2;
    this.layout = 'grid';
    this.limit = defaultLimit;
  }

  protected override given() {
    return givenFeed(this.articles, this.articles);
  }

  protected override selection(): string {
    return `${this.#limit} ${this.current ?? ''}`;
  }

  protected override isEnough({ articles }: Feed): boolean {
    // The reader's own article may be among them.
    return articles.length > this.#limit;
  }

  protected override choose({ articles }: Feed): readonly Article[] | undefined {
    const current = findArticle(articles, this.current ? [this.current] : pageUrls(this.ownerDocument));
    const related = relatedTo(current, articles).slice(0, this.#limit);
    return related.length ? related.map(({ article }) => article) : undefined;
  }

  protected override view(articles: readonly Article[]): unknown {
    const options = this.#options();
    return this.#list(articles.map((article) => cardView(article, options)));
  }

  protected override skeleton(): unknown {
    return this.#list(Array(this.#limit).fill(skeletonView(this.#options())));
  }

  get #limit(): number {
    return Math.max(1, Math.floor(this.limit) || defaultLimit);
  }

  #options(): CardOptions {
    return { ...this.cardOptions(), level: Math.min(6, this.level + 1), row: this.layout === 'list' };
  }

  #list(cards: unknown[]) {
    const heading = this.heading ?? this.words.related;
    return html`<section aria-label=${heading}>
      ${
        heading
          ? html`<div class="heading" part="heading" role="heading" aria-level=${this.level}>
              <bdi>${heading}</bdi>
            </div>`
          : ''
      }
      <ul class=${this.layout === 'list' ? 'list one-column' : 'list'} part="list" role="list">
        ${cards.map((card) => html`<li part="item">${card}</li>`)}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-related-posts': ZenRelatedPosts;
  }
}
