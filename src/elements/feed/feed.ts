import { ContextProvider } from '@lit/context';
import { css, type PropertyDeclarations } from 'lit';
import type { Article } from '../../data/article.js';
import { feedSource } from '../shared/article-element.js';
import { Definable } from '../shared/definable.js';
import { feedContext } from '../shared/feed-context.js';
import { Reading } from '../shared/reading.js';
import { givenFeed, isSame } from '../shared/source.js';

/**
 * One feed for all the widgets inside it that name no source of their own. It draws nothing itself; the feed is
 * requested, once, when the first of them comes near the viewport, and each of them tells what came of it.
 *
 * @tagname zen-feed
 * @slot - The page's own content, with the widgets anywhere in it.
 */
export class ZenFeed extends Reading(Definable) {
  static override readonly tag: string = 'zen-feed';

  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = { src: {}, articles: { attribute: false } };

  /** Address of the feed, absolute or relative to the page. */
  declare src?: string;
  /** The articles themselves; they win over every other source. */
  declare articles?: readonly Article[];

  #provider = new ContextProvider(this, { context: feedContext });

  protected override willUpdate(): void {
    const source = givenFeed(this.articles, this.articles) ?? feedSource(this);
    if (!isSame(source, this.#provider.value)) this.#provider.setValue(source);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.renderRoot.firstChild) return;
    // An inline script may come with the content.
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate());
    this.renderRoot.append(document.createElement('slot'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-feed': ZenFeed;
  }
}
