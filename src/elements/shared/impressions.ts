import { type ReaderDetail, ZenViewEvent } from './events.js';

/** How long an article has to stay in view to count as seen, in milliseconds. */
const dwell = 1000;

/** How much of it has to be in view, as a part of its area. */
const half = 0.5;

/** Says which elements to watch from now on, each with what it shows; those seen before stay seen. */
export type Watch = (shown: Iterable<readonly [Element, ReaderDetail]>) => void;

/** Sends `zen-view` from a host: once for each article that was at least half visible for one second. */
export function impressions(host: HTMLElement): Watch {
  let watched: Map<Element, ReaderDetail>;
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const seen = new Set<unknown>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        clearTimeout(timers.get(target));
        // What was given up before its turn may be reported all the same.
        if (intersectionRatio >= half && watched.has(target))
          timers.set(
            target,
            setTimeout(() => count(target), dwell),
          );
      }
    },
    { threshold: half },
  );

  function count(element: Element): void {
    const detail = watched.get(element)!;
    const { id } = detail.article ?? {};
    observer.unobserve(element);
    // A hidden page draws no frames: the observer reports again when the reader is back.
    if (element.ownerDocument.hidden) observer.observe(element);
    else if (!seen.has(id)) {
      seen.add(id);
      host.dispatchEvent(new ZenViewEvent(detail));
    }
  }

  return (shown) => {
    observer.disconnect();
    timers.forEach(clearTimeout);
    timers.clear();
    watched = new Map(shown);
    for (const element of watched.keys()) observer.observe(element);
  };
}
