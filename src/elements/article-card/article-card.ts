import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Article, Feed } from '../../data/article.js';
import { part } from '../../data/part.js';
import { ArticleElement } from '../shared/article-element.js';
import { baseStyles } from '../shared/base.styles.js';
import { cardView, skeletonView } from '../shared/card-view.js';
import { cardStyles } from '../shared/card.styles.js';
import { loadChoice } from '../related-posts/load-choice.js';
import type { Views } from '../shared/draw.js';
import type { LoadDetail } from '../shared/events.js';
import { givenFeed } from '../shared/source.js';
import { isLongPage } from '../shared/widgets.js';

/**
 * One article as a card: picture, title, author, date, reading time, excerpt and tags, as far as it has them.
 *
 * @tagname zen-article-card
 * @csspart card - The card.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart body - The box of the text.
 * @csspart title - The title.
 * @csspart link - The link in the title, which covers the whole card.
 * @csspart meta - The line of author, date and reading time.
 * @csspart author - The authors' names.
 * @csspart date - The day of publication.
 * @csspart excerpt - The start of the article.
 * @csspart tags - The list of tags.
 * @csspart tag - One tag.
 */
export class ZenArticleCard extends ArticleElement {
  static override readonly tag: string = 'zen-article-card';
  static override styles: CSSResultGroup = [baseStyles, cardStyles];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    articleId: { attribute: 'article-id' },
  };

  /** The article to show; it wins over every other source. */
  declare article?: Article;
  /** Id or URL of the article to show, of those in the feed; the first one by default. */
  declare articleId?: string;
  /**
   * Where the picture stands: `vertical`, above the text; `horizontal`, beside it where there is room; `compact`, small and
   * beside the title; `overlay`, under the text.
   */
  declare layout?: 'vertical' | 'horizontal' | 'compact' | 'overlay';

  #isFar?: boolean;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // By its turn: all of them may be on the page before the first is drawn.
    this.#isFar ??= isLongPage();
  }

  protected override given() {
    return givenFeed(this.article, [this.article!]);
  }

  protected override selection(): string {
    return this.articleId ?? '';
  }

  protected override isEnough({ articles }: Feed): boolean {
    const { articleId } = this;
    return !articleId || articles.some(({ id, url }) => id === articleId || url === articleId);
  }

  protected override choose({ articles }: Feed): LoadDetail | undefined | Promise<LoadDetail | undefined> {
    const { articleId } = this;
    return articleId && !this.article
      ? part(loadChoice, this.src ?? '', 'feed').then(({ onlyArticle }) => onlyArticle(articles, articleId))
      : articles[0] && { articles: [articles[0]] };
  }

  protected override view([article]: readonly Article[]): Views {
    return [[cardView, article, this.cardOptions({ full: true, isFar: this.#isFar })]];
  }

  protected override skeleton(): Views {
    return [[skeletonView, this.cardOptions({ full: true })]];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-article-card': ZenArticleCard;
  }
}
