import type { Article } from '../../data/article.js';

/** `persisted` tells that the page was kept while the reader was away: https://html.spec.whatwg.org/#pagetransitionevent */
export type PageMoment = Event & { persisted?: boolean };

/** What the widgets on a page know of each other. */
interface Widget {
  /** The articles that it shows. */
  readonly shown: readonly Article[] | undefined;
  /** Called when the connection is there again, when the reader comes back to the page, and before it is printed. */
  onMoment(event: PageMoment): void;
  /** Has it drawn anew. */
  requestUpdate(): void;
}

/** The widgets on the page. */
export const widgets = new Set<Widget>();

/** Whether there are so many widgets that the latest of them are hardly on the first screens. */
export const isLongPage = (): boolean => widgets.size > 24;

/** Whether the page's last moment was that it is to be printed: then nothing waits to come near. */
export let isForPrint = false;

const moments = ['online', 'visibilitychange', 'pageshow', 'beforeprint'];

const tell = (event: Event) => {
  isForPrint = event.type === 'beforeprint';
  if (!document.hidden) widgets.forEach((widget) => widget.onMoment(event));
};

/**
 * Has all of them drawn anew: for words that came, for a `<zen-feed>` that was upgraded after what is in it, or because a
 * page changed its language or that of a part of it.
 */
export const redraw = (): void => widgets.forEach((widget) => widget.requestUpdate());

let languages: MutationObserver;

/** Takes a widget in that has come to the page. One listener serves all. */
export function join(widget: Widget): void {
  if (!widgets.size) {
    for (const type of moments) addEventListener(type, tell);
    // Not on the window, where zone.js keeps a name for each type that it does not know.
    document.addEventListener('context-provider', redraw);
    languages ??= new MutationObserver(redraw);
    languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  widgets.add(widget);
}

/** Forgets a widget that has left the page. */
export function leave(widget: Widget): void {
  widgets.delete(widget);
  if (widgets.size) return;
  for (const type of moments) removeEventListener(type, tell);
  document.removeEventListener('context-provider', redraw);
  languages.disconnect();
}
