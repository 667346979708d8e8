import type { Article } from '../../data/article.js';
import type { FeedError } from '../../data/feed-error.js';
import type { Related } from '../../related/related-to.js';

/** What a widget shows now. */
export interface LoadDetail {
  /** The articles shown, in their order; none for a call to action. */
  articles: readonly Article[];
  /** Of related posts, the same articles with the reasons why each was chosen. */
  related?: readonly Related[];
}

/** What a reader looked at or chose. */
export interface ReaderDetail {
  /** The article; undefined for a call to action. */
  article?: Article;
  /** Its place in the widget, from 0. */
  position: number;
  /** The address that its link leads to, campaign parameters included; undefined without a link. */
  url?: string | undefined;
}

/** `zen-load`: the content of a source is on the page. Does not bubble. */
export class ZenLoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('zen-load', { detail });
  }
}

/** `zen-error`: a source could not be shown; `detail` says why and how to mend it. Does not bubble. */
export class ZenErrorEvent extends CustomEvent<FeedError> {
  constructor(error: FeedError) {
    super('zen-error', { detail: error });
  }
}

/** `zen-click`: the reader follows a link. Bubbles; `preventDefault()` keeps the reader on the page. */
export class ZenClickEvent extends CustomEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('zen-click', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** `zen-view`: at least half of an article was in view for one second; once per article. Bubbles. */
export class ZenViewEvent extends CustomEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('zen-view', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'zen-load': ZenLoadEvent;
    'zen-error': ZenErrorEvent;
    'zen-click': ZenClickEvent;
    'zen-view': ZenViewEvent;
  }
  interface DocumentEventMap {
    'zen-click': ZenClickEvent;
    'zen-view': ZenViewEvent;
  }
}
