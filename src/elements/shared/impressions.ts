import { type ReaderDetail, ZenViewEvent } from './events.js';

/** How long an article has to stay in view to count as seen, in milliseconds. */
const dwell = 1000;

/** How much of it has to be in view, as a part of its area. */
const half = 0.5;

/** A widget that draws cards in its shadow root. */
interface Host extends Element {
  /** What a card shows; undefined for one that is not shown any more. */
  detailOf(card: Element): ReaderDetail | undefined;
}

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
/** By widget, the ids of what was seen in it. */
const seen = new WeakMap<Host, Set<unknown>>();

/** One for all cards of the page. */
let observer: IntersectionObserver | undefined;

/** Takes what the observer reports. */
export function onViewed(entries: IntersectionObserverEntry[]): void {
  for (const { target, intersectionRatio } of entries) {
    clearTimeout(timers.get(target));
    if (intersectionRatio >= half)
      timers.set(
        target,
        setTimeout(() => count(target), dwell),
      );
  }
}

function count(card: Element): void {
  const { host } = card.getRootNode() as ShadowRoot & { host: Host };
  // What was given up before its turn may be reported all the same.
  const detail = host?.detailOf(card);
  if (!detail) return;
  // A hidden page draws no frames: the observer reports again when the reader is back.
  forget([card]);
  if (card.ownerDocument.hidden) return watch([card]);
  const ids = seen.get(host) ?? new Set();
  const id = detail.article?.id;
  if (ids.has(id)) return;
  seen.set(host, ids.add(id));
  host.dispatchEvent(new ZenViewEvent(detail));
}

/** Gives cards up. */
export function forget(cards: Iterable<Element>): void {
  for (const card of cards) {
    clearTimeout(timers.get(card));
    observer?.unobserve(card);
  }
}

/** Has `zen-view` sent from the widgets of some cards: once for each article that was at least half visible for one second. */
export function watch(cards: Iterable<Element>): void {
  observer ??= new IntersectionObserver(onViewed, { threshold: half });
  for (const card of cards) observer.observe(card);
}
