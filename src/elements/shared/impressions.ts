import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReaderDetail } from './events.js';
import { ZenViewEvent } from './events.js';

/** How long an article has to stay in view to count as seen, in milliseconds. */
const dwell = 1000;

/** How much of it has to be in view, as a part of its area. */
const half = 0.5;

/** Sends `zen-view` from its host: once for each article that was at least half visible for one second. */
export class Impressions implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #watched = new Map<Element, ReaderDetail>();
  #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #seen = new Set<unknown>();
  #observer = new IntersectionObserver((entries) => entries.forEach(this.#onChange), { threshold: half });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Watches these elements and no others; those seen before stay seen. */
  watch(shown: Iterable<[Element, ReaderDetail]>): void {
    this.hostDisconnected();
    this.#watched = new Map(shown);
    this.hostConnected();
  }

  hostConnected(): void {
    for (const element of this.#watched.keys()) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#timers.forEach(clearTimeout);
  }

  #onChange = ({ target, intersectionRatio }: IntersectionObserverEntry) => {
    clearTimeout(this.#timers.get(target));
    if (intersectionRatio >= half)
      this.#timers.set(
        target,
        setTimeout(() => this.#count(target), dwell),
      );
  };

  #count(element: Element): void {
    this.#observer.unobserve(element);
    const detail = this.#watched.get(element)!;
    const { id } = detail.article ?? {};
    // A hidden page draws no frames: the observer reports again when the reader is back.
    if (element.ownerDocument.hidden) this.#observer.observe(element);
    else if (!this.#seen.has(id)) {
      this.#seen.add(id);
      this.#host.dispatchEvent(new ZenViewEvent(detail));
    }
  }
}
