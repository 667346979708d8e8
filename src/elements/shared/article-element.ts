import { ContextEvent } from '@lit/context';
import type { PropertyDeclarations } from 'lit';
import type { Feed } from '../../data/article.js';
import { loadFeed, readInline, withNextPages } from '../../data/feed.js';
import type { ReadOptions } from '../../data/formats/format.js';
import { loadReader } from '../../data/formats/load-reader.js';
import type { CardOptions } from './card-view.js';
import { warmUp } from './dates.js';
import { extras } from './extras.js';
import { feedContext } from './feed-context.js';
import { Reading } from './reading.js';
import { type Loader, markupSource, type Source } from './source.js';
import { isForPrint } from './widgets.js';
import { ZenElement } from './zen-element.js';

/** How a feed is had. */
export const feedLoader = (options: ReadOptions): Loader<Feed> => ({
  async load(url, signal, isEnough) {
    const page = (address: string) => loadFeed(address, { signal, ...options });
    return withNextPages(await page(url), page, isEnough);
  },
  kept(url, isEnough) {
    const feed = loadFeed.kept(url, options);
    return feed && (!feed.next || isEnough(feed)) ? feed : undefined;
  },
  read: (json, baseUrl) => readInline(json, baseUrl, options),
});

/** The feed that an element's markup names, read as the element says. */
export const feedSource = (
  element: HTMLElement & { src?: string; readOptions: ReadOptions; requestUpdate(): void },
): Source<Feed> | undefined =>
  markupSource(element, feedLoader(element.readOptions), JSON.stringify(element.readOptions));

/** A name for what is shown here, which TypeScript needs below. */
abstract class FeedShower extends ZenElement<Feed> {}

/**
 * What the widgets that show articles have in common: their articles come from a property, else from `src`, else from
 * an inline script, else from the nearest `<zen-feed>`.
 *
 * @cssprop [--zen-accent=light-dark(#0b6b53, #7fe0c0)] - Colour of the focus ring.
 * @cssprop [--zen-muted] - Colour of less important text; the text colour at 78 % by default.
 * @cssprop [--zen-border] - Colour of borders; the text colour at 18 % by default.
 * @cssprop [--zen-surface] - Background of cards; the text colour at 2 % by default.
 * @cssprop [--zen-radius=0.75em] - Rounding of corners.
 * @cssprop [--zen-ratio=16 / 9] - Aspect ratio of pictures.
 * @cssprop [--zen-density=1] - Factor of the space inside and between: 0.75 is dense, 1.5 is airy.
 * @cssprop [--zen-font-size=medium] - Size that all sizes in the widget derive from; the reader's own by default.
 */
export abstract class ArticleElement extends Reading(FeedShower) {
  static override properties: PropertyDeclarations = {
    dates: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /** How dates are told: by `day`, or `relative` to today, as in "3 days ago". */
  declare dates?: 'day' | 'relative';
  /** Whether search engines are told of the articles, as JSON-LD in a script inside the element. */
  declare structuredData: boolean;

  #feed?: Source<Feed>;
  #leaveFeed?: () => void;

  /** Articles that the page gives as a property. */
  protected abstract given(): Source<Feed> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveFeed?.();
    this.#feed = this.#leaveFeed = undefined;
  }

  protected override source(): Source<Feed> | undefined {
    return this.given() ?? feedSource(this) ?? this.#nearestFeed();
  }

  protected override prepare(): void {
    if (this.given()) return;
    // On its way together with the feed; whether it came is looked at when the feed is there.
    loadReader().catch(() => {});
    warmUp(this.language);
  }

  protected override wishes(): unknown[] {
    return [...super.wishes(), this.dates, this.structuredData];
  }

  #options?: CardOptions;

  /** How to draw the cards: the same object until something in it changes, so that cards are drawn anew only then. */
  protected cardOptions(own: Partial<CardOptions>): CardOptions {
    const { level, language, broken, campaign, localName: tag } = this;
    const options: CardOptions = {
      level,
      language,
      untitled: this.words.untitled,
      broken,
      isHurried: isForPrint,
      tag,
      campaign,
      isRelative: this.dates === 'relative',
      extras,
      ...own,
    };
    const old = this.#options;
    for (const name in options)
      if (options[name as 'level'] !== old?.[name as 'level']) return (this.#options = options);
    return old!;
  }

  /** The feed of the `<zen-feed>` around this element, which may be upgraded after it. */
  #nearestFeed(): Source<Feed> | undefined {
    const found = (feed?: Source<Feed>, leave?: () => void) => {
      this.#feed = feed;
      this.#leaveFeed = leave;
      this.requestUpdate();
    };
    const event = new ContextEvent(feedContext, this, found, true);
    if (!this.#leaveFeed) this.dispatchEvent(event);
    return this.#feed;
  }
}
