import type { PropertyDeclarations } from 'lit';
import type { Article } from '../../data/article.js';
import { loadEmoji } from '../../data/emoji/load-emoji.js';
import { mayHaveEmoji } from '../../data/emoji/may-have-emoji.js';
import { FeedError } from '../../data/feed-error.js';
import { explained } from '../../data/more-for.js';
import { Definable } from './definable.js';
import { draw, drawOne, type ElementView, type View, type Views } from './draw.js';
import { type LoadDetail, type ReaderDetail, ZenClickEvent, ZenErrorEvent, ZenLoadEvent } from './events.js';
import { extras, needExtras } from './extras.js';
import { forget, watch } from './impressions.js';
import { languageOf } from './language.js';
import { whenNear } from './near.js';
import { isSame, type Source } from './source.js';
import { stringsIn, type Strings } from './strings/index.js';
import { isForPrint, join, leave, type PageMoment, widgets } from './widgets.js';

// With an element come the types of its events.
export type { LoadDetail, ReaderDetail } from './events.js';

/**
 * What a widget is doing: `idle` (not near the viewport yet), `loading`, `ready` (content is shown), `empty` (the source
 * has nothing to show), `error` (the source can't be had or read).
 */
export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What was printed already: however many widgets share a feed, and however often they try, one message says it. */
const printed = new Set<string>();

const noneBroken: readonly string[] = [];

/** The elements of which one showed something: what they load on demand is there. */
const warm = new Set<unknown>();

/** Wishes that ask for nothing more than the main file can do. */
const usual = /^(zen|vertical|grid|banner|day)$/;

/** Whether a value is still to come, by whichever kind of promise: zone.js has one of its own under that name. */
const isComing = <T>(value: T | Promise<T>): value is Promise<T> => !!(value as Promise<T> | undefined)?.then;

/** What is around the content: its box, the page's fallback, and what screen readers are told. */
const frameView = (names: string, [isShown, status]: [boolean, string | false]): ElementView => [
  'div',
  { class: isShown ? 'frame' : 'frame stack' },
  [
    ['div', { part: 'base', class: names }],
    ['slot', { hidden: isShown }],
    status !== false && ['p', { class: 'status', role: 'status' }, status],
  ],
];

const addressOf = ({ key }: Source<unknown>, { baseURI }: Element): string =>
  new URL(typeof key === 'string' ? key : '', baseURI).href;

/**
 * What all widgets that show content have in common: they load `Loaded` from a source when they come near the viewport,
 * show it, and keep showing it until something newer can be shown.
 *
 * @slot - Fallback content: shown until the content is ready, and again when it can't be had.
 * @fires {ZenLoadEvent} zen-load - The content of a source is on the page. Does not bubble.
 * @fires {ZenErrorEvent} zen-error - A source could not be shown; `detail` is a `FeedError`. Does not bubble.
 * @fires {ZenClickEvent} zen-click - The reader follows a link; cancelable.
 * @fires {ZenViewEvent} zen-view - At least half of an article was in view for one second; once per article.
 * @csspart base - The box around everything that the widget draws.
 * @cssstate idle - Not near the viewport yet: nothing is requested.
 * @cssstate loading - A request is under way.
 * @cssstate ready - The content is shown.
 * @cssstate empty - The source has nothing to show.
 * @cssstate error - The source can't be had or read.
 */
export abstract class ZenElement<Loaded> extends Definable {
  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    strings: { attribute: false },
    theme: {},
    layout: {},
    campaign: {},
  };

  /** Address of the JSON, absolute or relative to the page. */
  declare src?: string;
  /** When to load: `lazy`, near the viewport, or `eager`, at once. */
  declare loading: 'lazy' | 'eager';
  /** Level of the widget's heading in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Words to say instead of the built-in ones, in whatever language. */
  declare strings?: Partial<Strings>;
  /** How it looks: `zen`, `plain`, `editorial` or `contrast`. */
  declare theme?: 'zen' | 'plain' | 'editorial' | 'contrast';
  /** How it is laid out; each element has layouts of its own. */
  declare layout?: string;
  /** Name of a campaign: links get `utm_source` (the page's host name), `utm_medium` (the tag) and `utm_campaign`. */
  declare campaign?: string;

  #internals = this.attachInternals();
  #state: LoadState = 'idle';
  #source?: Source<Loaded>;
  #selection = '';
  #load?: AbortController;
  /** @internal What is shown now. */
  shown: readonly Article[] | undefined;
  #hasFallback = false;
  #watched: Element[] = [];
  #hasStatus = false;
  #frame?: Element;
  #frameView?: View;
  #drawn: Views | undefined;
  /** @internal The pictures that failed to load. */
  broken = noneBroken;

  constructor() {
    super();
    this.loading = 'lazy';
    this.#internals.states.add(this.#state);
  }

  /** What the widget is doing now; the same as its `:state()`. */
  get state(): LoadState {
    return this.#state;
  }

  /** Where the content comes from now; undefined while nothing says so. */
  protected abstract source(): Source<Loaded> | undefined;
  /** Takes the loaded content in: the articles of it to show, in order; undefined when there is nothing to show. */
  protected abstract choose(loaded: Loaded): LoadDetail | undefined | Promise<LoadDetail | undefined>;
  /** Begins what can be done while the content loads. */
  protected prepare(): void {}
  /** Whether a part of the content does, if it comes in several. */
  protected isEnough(_loaded: Loaded): boolean {
    return true;
  }
  /** A text that changes whenever `choose` has to be asked anew although the source is the same. */
  protected selection(): string {
    return '';
  }
  /** Draws the content. */
  protected abstract view(articles: readonly Article[]): Views;
  /** Draws what stands in for the content while it loads, of about its size. */
  protected abstract skeleton(): Views;
  /** Draws what is left of the content; gives the promise of its end. */
  protected finish(): Promise<void> | null | undefined {
    return undefined;
  }

  /** The nearest language, a tag that `Intl` accepts. */
  protected language!: string;
  /** The words to say, in the nearest language. */
  protected words!: Strings;

  /** The heading's level, whatever was asked for. */
  protected get level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
  }

  /** The articles that other widgets on the page show. */
  protected get shownElsewhere(): readonly Article[] {
    return [...widgets].flatMap((other) => (other !== this && other.shown) || []);
  }

  /** What it is asked for; {@link usual} for what the main file can do. */
  protected wishes(): unknown[] {
    return [this.theme, this.layout, this.campaign];
  }

  /** Whether it is asked for more than the main file can do. */
  get #isSpecial(): boolean {
    return this.wishes().some((wish) => wish && !usual.test(wish as string));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
    for (const type of ['click', 'error', 'slotchange'])
      this.renderRoot.addEventListener(type, ZenElement.#onEvent, type === 'error');
    this.#watch(this.#cards());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
    this.#watch([]);
    // A move within the page disconnects and connects in one go: only a real removal ends the load.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#load?.abort();
      if (this.#state !== 'idle' && this.#state !== 'loading') return;
      this.#source = undefined;
      this.#setState('idle');
    });
  }

  protected override willUpdate(): void {
    this.language = languageOf(this);
    this.words = stringsIn(this.language);
    if (this.strings) this.words = { ...this.words, ...this.strings };
    if (!this.isConnected) return;
    if (this.#isSpecial) void needExtras();
    extras?.dress(this, this.shown);
    const source = this.source();
    const selection = this.selection();
    // What waits to come near may be asked to hurry.
    const isHurried = source && this.#state === 'idle' && this.loading === 'eager';
    if (isSame(source, this.#source) && selection === this.#selection && !isHurried) return;
    this.#source = source;
    this.#selection = selection;
    const signal = this.#newLoad();
    const run = () => void this.#run(source!, signal);
    // What is here already costs no request.
    if (source && (this.loading === 'eager' || typeof source.key === 'object')) return run();
    this.#setState('idle');
    if (source) whenNear(this, signal, run);
    else this.shown = undefined;
  }

  protected override update(...changed: Parameters<Definable['update']>): void {
    super.update(...changed);
    const { shown } = this;
    const { states } = this.#internals;
    if (!states.has(this.#state)) {
      states.clear();
      states.add(this.#state);
    }
    const waiting = this.#source && (this.#state === 'idle' || this.#state === 'loading');
    // A skeleton that would change its shape is not drawn; nor one in the place of what comes in this very task.
    const isHeld =
      (this.#isSpecial && !extras) ||
      (this.#state === 'idle' && typeof this.#source?.key === 'object' && warm.has(this.constructor));
    // Nothing to say ever where the content was here at once.
    this.#hasStatus ||= this.#state !== 'ready';
    const frame: View = [
      frameView,
      (waiting && this.#hasFallback ? 'base reserve' : 'base') + (extras?.looks(this) ?? ''),
      [!!shown, this.#hasStatus && (this.words[this.#state as 'error'] ?? '')],
    ];
    // Beside it may stand what others put there.
    drawOne(this.renderRoot, this.#frame ?? null, frame, this.#frameView);
    this.#frame ??= this.renderRoot.lastElementChild!;
    this.#frameView = frame;
    this.#drawn = draw(
      this.#frame.firstElementChild!,
      shown ? this.view(shown) : waiting && !isHeld ? this.skeleton() : [],
      this.#drawn,
    );
  }

  /** Ends the load that is under way; the next one has this signal. */
  #newLoad(): AbortSignal {
    this.#load?.abort();
    this.#load = new AbortController();
    return this.#load.signal;
  }

  /** @internal Tries again what failed, asks for what may be stale by now, and gets what is to be printed. */
  onMoment({ persisted }: PageMoment): void {
    const source = this.#source;
    const state = this.#state;
    // The pictures of what is shown hurry when it is drawn anew.
    this.requestUpdate();
    if (source && (state === 'error' || (isForPrint && state === 'idle') || (persisted && state === 'ready')))
      void this.#run(source, this.#newLoad(), state === 'ready');
  }

  /**
   * Loads and shows, without a pause where the content is here already; then tells the page. What is in memory shows
   * until the newest is there; when that fails, it stays.
   * @param told Whether the page was told of this source's content before.
   */
  async #run(source: Source<Loaded>, signal: AbortSignal, told = false): Promise<void> {
    const isEnough = (loaded: Loaded) => this.isEnough(loaded);
    const show = async (loaded: Loaded) => {
      let chosen = this.choose(loaded);
      if (isComing(chosen)) {
        // What takes no time needs nothing in its place meanwhile.
        const timer = setTimeout(() => !told && !signal.aborted && this.#setState('loading'));
        chosen = await chosen.finally(() => clearTimeout(timer));
      }
      let { articles } = chosen ?? { articles: [] };
      if (this.#isSpecial) await needExtras();
      // Without the table, the codes stay.
      if (articles.some(mayHaveEmoji))
        articles = (await loadEmoji().catch(() => undefined))?.emojiIn(articles) ?? articles;
      if (!chosen || signal.aborted) return;
      this.shown = articles;
      this.broken = noneBroken;
      warm.add(this.constructor);
      this.#setState('ready');
      void this.#tell(signal, told ? undefined : new ZenLoadEvent({ ...chosen, articles }));
      told = true;
    };
    this.prepare();
    const kept = told ? undefined : source.kept?.(isEnough);
    // What goes wrong with it goes wrong again below.
    const first = kept && show(kept).catch(() => {});
    try {
      let loaded = source.load(signal, isEnough);
      if (isComing(loaded)) {
        if (!told) this.#setState('loading');
        loaded = await loaded;
        if (signal.aborted) return;
      }
      if (first) await first;
      if (loaded !== kept || !told) await show(loaded);
      if (!told && !signal.aborted) throw new FeedError('empty', addressOf(source, this));
    } catch (reason) {
      await first;
      const error = (await explained(reason)) as FeedError;
      if (signal.aborted || told) return;
      const isEmpty = error.code === 'empty';
      this.#setState(isEmpty ? 'empty' : 'error');
      // Addresses that differ in what messages leave out are different ones.
      const key = error.message + this.src;
      if (!printed.has(key)) console[isEmpty ? 'warn' : 'error'](`[zen-widgets] <${this.localName}>: ${error.message}`);
      printed.add(key);
      void this.#tell(signal, new ZenErrorEvent(error));
    }
  }

  /** Sends an event when what it tells is on the page. */
  async #tell(signal: AbortSignal, event?: Event): Promise<void> {
    await this.updateComplete;
    await this.finish();
    if (signal.aborted) return;
    this.#watch(this.#cards());
    if (event) this.dispatchEvent(event);
  }

  /** Has some cards watched for the reader's views, and those before them no more: they may be gone. */
  #watch(cards: Element[]): void {
    forget(this.#watched);
    watch((this.#watched = cards));
  }

  #setState(state: LoadState): void {
    this.#state = state;
    this.requestUpdate();
  }

  /** What can be looked at and clicked, in order. */
  #cards(): Element[] {
    return [...this.renderRoot.querySelectorAll('.card')];
  }

  /** @internal What a card shows; undefined for one that is not shown any more. */
  detailOf(card: Element): ReaderDetail | undefined {
    const position = this.#cards().indexOf(card);
    if (this.isConnected && position >= 0)
      return { article: this.shown?.[position], position, url: card.querySelector('a')?.href };
  }

  /** Hears what happens in any shadow root. */
  static #onEvent(event: Event): void {
    const { type, target, currentTarget } = event as Event & { target: HTMLElement };
    const { host } = currentTarget as unknown as { host: ZenElement<unknown> };
    if (type === 'click') return host.#onClick(event);
    if (type === 'error') host.broken = [...host.broken, (target as HTMLImageElement).src];
    else if (!(target as HTMLSlotElement).name) host.#onFallback(target as HTMLSlotElement);
    // An inline script may have come with the fallback.
    host.requestUpdate();
  }

  #onFallback(slot: HTMLSlotElement): void {
    const nodes = slot.assignedNodes({ flatten: true }) as Element[];
    this.#hasFallback = nodes.some(
      ({ localName, textContent }) => localName !== 'script' && (localName || textContent!.trim()),
    );
  }

  #onClick(event: Event): void {
    const path = event.composedPath();
    const link = path.find((node) => (node as Element).localName === 'a') as HTMLAnchorElement | undefined;
    const button = path.find((node) => (node as Element).localName === 'button') as Element | undefined;
    if (button?.getRootNode() === this.renderRoot) extras?.press(button, this as never);
    const card = this.#cards().find((element) => path.includes(element));
    if (!card || !link) return;
    if (!this.dispatchEvent(new ZenClickEvent({ ...this.detailOf(card)!, url: link.href }))) event.preventDefault();
  }
}
