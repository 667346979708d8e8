import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Article, Feed } from '../../data/article.js';
import { part } from '../../data/part.js';
import { ArticleElement, feedLoader } from '../shared/article-element.js';
import { baseStyles } from '../shared/base.styles.js';
import { type CardOptions, cardView, skeletonView } from '../shared/card-view.js';
import { cardStyles } from '../shared/card.styles.js';
import { drawOne, type ElementView, none, type View, type Views } from '../shared/draw.js';
import type { LoadDetail } from '../shared/events.js';
import { extras } from '../shared/extras.js';
import { givenFeed, type Source } from '../shared/source.js';
import type { Rest } from './draw-rest.js';
import { loadChoice } from './load-choice.js';
import { loadRanking } from './load-ranking.js';
import { listStyles } from './related-posts.styles.js';

/** How many articles are shown by default. */
const defaultLimit = 6;
/** How many cards, or places of cards, are drawn in one go, at least a screen full; the rest follows in slices. */
const atOnce = 12;

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
 * @csspart controls - The buttons of a carousel.
 * @csspart previous - The button that goes back.
 * @csspart next - The button that goes on.
 * @cssprop [--zen-gap=1.5em] - Space between cards; by default 1.5em times the density.
 * @cssprop [--zen-card-min=17em] - Least width of a card before the grid takes a column away.
 */
export class ZenRelatedPosts extends ArticleElement {
  static override readonly tag: string = 'zen-related-posts';
  static override styles: CSSResultGroup = [baseStyles, cardStyles, listStyles];
  static override properties: PropertyDeclarations = {
    articles: { attribute: false },
    current: {},
    exclude: {},
    fill: {},
    heading: {},
    limit: { type: Number },
    order: {},
  };

  /** The articles to choose from; they win over every other source. */
  declare articles?: readonly Article[];
  /** Id or URL of the article that the reader is on; by default the page's canonical link, `og:url` or address. */
  declare current?: string;
  /** Ids, addresses or slugs of articles that are not to be shown, with spaces between them. */
  declare exclude?: string;
  /** What follows where too few articles are related: the `newest` others, or `none`. */
  declare fill: 'newest' | 'none';
  /** Text of the heading; "Read more" in the page's language by default, none when it is empty. */
  declare heading?: string;
  /**
   * How the cards are laid out: `grid`; `list`, one under the other with the picture beside the text; `carousel`, in one row
   * that scrolls.
   */
  declare layout?: 'grid' | 'list' | 'carousel';
  /** How many articles to show at most. */
  declare limit: number;
  /**
   * Which articles come first: the `related` ones, the `newest`, or as the `feed` has them, which is the default for an
   * address with the current article's `{id}`, `{slug}` or `{url}` in it.
   */
  declare order?: 'related' | 'newest' | 'feed';

  /** What is drawn after the first cards, and when all of it is. */
  #rest: Rest = { views: [], olds: [], made: new DocumentFragment() };
  #finished?: Promise<void> | null | undefined;

  constructor() {
    super();
    this.fill = 'newest';
    this.headingLevel = 2;
    this.limit = defaultLimit;
  }

  protected override given() {
    return givenFeed(this.articles, this.articles);
  }

  protected override source(): Source<Feed> | undefined {
    const { src } = this;
    if (this.articles || !src?.includes('{')) return super.source();
    return {
      key: src,
      load: async (...args) => feedLoader(this.readOptions).load((await this.#choice()).filled(src, this), ...args),
    };
  }

  protected override selection(): string {
    return [this.#limit, this.order, this.current, this.exclude, this.fill].join();
  }

  protected override isEnough({ articles }: Feed): boolean {
    // The reader's own article may be among them.
    return articles.length > this.#limit;
  }

  protected override prepare(): void {
    super.prepare();
    // It is on its way together with the articles; whether it came is looked at when they are there.
    if (!this.articles) loadChoice().catch(() => {});
    if (this.order !== 'feed') loadRanking().catch(() => {});
  }

  protected override async choose({ articles }: Feed): Promise<LoadDetail | undefined> {
    const { chosenFor } = await this.#choice();
    const related = await chosenFor(articles, this, this.#limit, this.language, () => this.shownElsewhere);
    return related[0] && { articles: related.map(({ article }) => article), related };
  }

  protected override view(articles: readonly Article[]): Views {
    const options = this.#options({ standIn: articles.some(({ image }) => image) });
    this.#rest.views = articles.map((article): View => [placeView, article, options]);
    return this.#list(this.#rest.views.splice(0, atOnce));
  }

  protected override skeleton(): Views {
    this.#rest.views = [];
    return this.#list(Array(Math.min(this.#limit, atOnce)).fill([skeletonPlaceView, this.#options({})]));
  }

  protected override update(...changed: Parameters<ArticleElement['update']>): void {
    super.update(...changed);
    const list = this.renderRoot.querySelector('.list');
    const rest = this.#rest;
    const { views } = rest;
    if (!list) {
      rest.olds = [];
      rest.made.replaceChildren();
    }
    this.#finished =
      list && (views[0] ?? rest.olds[0]) && this.#choice().then(({ drawRest }) => drawRest(list, rest, views, drawOne));
  }

  protected override finish(): Promise<void> | null | undefined {
    return this.#finished;
  }

  #choice() {
    return part(loadChoice, this.src ?? '', 'feed');
  }

  get #limit(): number {
    return Math.max(1, Math.floor(this.limit) || defaultLimit);
  }

  #options(own: Partial<CardOptions>): CardOptions {
    return this.cardOptions({ level: Math.min(6, this.level + 1), ...own });
  }

  #list(places: View[]): Views {
    return [
      [listView, this.heading ?? this.words.related, [this.level, places, extras?.controlsFor(this, this.words)]],
    ];
  }
}

const listView = (heading: string, [level, places, controls]: [number, View[], View | undefined]): ElementView => [
  'section',
  { 'aria-label': heading },
  [
    heading && [
      'div',
      { class: 'heading', part: 'heading', role: 'heading', 'aria-level': level },
      [['bdi', none, heading]],
    ],
    ['ul', { class: 'list', part: 'list', role: 'list' }, places],
    controls,
  ],
];

const placeNames = { class: 'place', part: 'item' };
const placeView = (article: Article, options: CardOptions): ElementView => [
  'li',
  placeNames,
  [[cardView, article, options]],
];
const skeletonPlaceView = (options: CardOptions): ElementView => ['li', placeNames, [[skeletonView, options]]];

declare global {
  interface HTMLElementTagNameMap {
    'zen-related-posts': ZenRelatedPosts;
  }
}
