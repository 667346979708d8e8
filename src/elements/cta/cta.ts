import { type CSSResultGroup, html, nothing, type PropertyDeclarations } from 'lit';
import { type Cta, loadCta, readCta } from '../../data/cta.js';
import { safeUrl } from '../../data/url.js';
import { bars } from '../shared/bars.js';
import { baseStyles } from '../shared/base.styles.js';
import type { LoadDetail } from '../shared/events.js';
import { type Loader, markupSource, type Source } from '../shared/source.js';
import { ZenElement } from '../shared/zen-element.js';
import { withCampaign } from './campaign.js';
import { ctaStyles } from './cta.styles.js';

const loader: Loader<Cta> = {
  load: (url, signal) => loadCta(url, { signal }),
  read: readCta,
};

/** The source of a box that names no JSON: its attributes and slots alone. */
const ownWords: Source<Cta> = { key: {}, load: () => ({}) };

/**
 * A call to action: a heading, a text and a link. Its words come from attributes, from slots, or from JSON
 * (`{heading, text, label, url}`) behind `src` or in a script; attributes and slots win over JSON.
 *
 * @tagname zen-cta
 * @slot heading - Markup of your own in place of the heading's text.
 * @slot text - Markup of your own in place of the text.
 * @slot action - A link of your own in place of the button.
 * @csspart card - The box inside the base.
 * @csspart heading - The heading.
 * @csspart text - The text.
 * @csspart action - The link.
 * @cssprop [--zen-accent=light-dark(#0b6b53, #7fe0c0)] - Colour of the link's button, the tint of the box and the focus ring.
 * @cssprop [--zen-on-accent=light-dark(#fff, #06251d)] - Text colour on the button.
 * @cssprop [--zen-surface] - Background of the box; the accent at 9 % by default.
 * @cssprop [--zen-radius=0.75em] - Rounding of corners.
 * @cssprop [--zen-font-size=medium] - Size that all sizes in the widget derive from; the reader's own by default.
 */
export class ZenCta extends ZenElement<Cta> {
  static override readonly tag: string = 'zen-cta';
  static override styles: CSSResultGroup = [baseStyles, ctaStyles];
  static override properties: PropertyDeclarations = { heading: {}, text: {}, label: {}, href: {}, campaign: {} };

  /** The heading. */
  declare heading?: string;
  /** The text under the heading. */
  declare text?: string;
  /** What the link says; "Learn more" in the page's language by default. */
  declare label?: string;
  /** Where the link leads, http or https. */
  declare href?: string;
  /** Name of a campaign: the link gets `utm_source` (the page's host name), `utm_medium` and `utm_campaign`. */
  declare campaign?: string;

  #loaded: Cta = {};

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override source(): Source<Cta> | undefined {
    const own = this.heading ?? this.text ?? this.label ?? this.href ?? this.#slotted();
    return markupSource(this, loader) ?? (own ? ownWords : undefined);
  }

  protected override choose(loaded: Cta): LoadDetail {
    this.#loaded = loaded;
    return { articles: [] };
  }

  protected override view(): unknown {
    const { campaign, ownerDocument: page } = this;
    const loaded = this.#loaded;
    const heading = this.heading ?? loaded.heading ?? '';
    const text = this.text ?? loaded.text ?? '';
    const label = this.label ?? loaded.label ?? this.words.action;
    const url = safeUrl(this.href ?? loaded.url, page.baseURI);
    const link = url && campaign ? withCampaign(url, campaign, page.location.hostname) : url;
    return html`<section
      class="card"
      part="card"
      aria-label=${heading || nothing}
      @slotchange=${() => this.requestUpdate()}
    >
      <div class="words">
        <div
          class="title"
          part="heading"
          role="heading"
          aria-level=${this.level}
          ?hidden=${!heading && !this.#slotted('heading')}
        >
          <slot name="heading"><bdi .textContent=${heading}></bdi></slot>
        </div>
        <p part="text" ?hidden=${!text && !this.#slotted('text')}>
          <slot name="text"><bdi .textContent=${text}></bdi></slot>
        </p>
      </div>
      <slot name="action"
        >${link ? html`<a class="action" part="action" rel="noopener" href=${link} .textContent=${label}></a>` : ''}</slot
      >
    </section>`;
  }

  protected override skeleton(): unknown {
    return html`<div class="card skeleton" aria-hidden="true">
      <div class="words">
        <div class="title"><span .textContent=${bars(5)}></span></div>
        <p><span .textContent=${bars(16)}></span></p>
      </div>
      <span class="action" .textContent=${bars(3)}></span>
    </div>`;
  }

  /** The page's own markup in a slot, or in any. */
  #slotted(slot = ''): Element | null {
    return this.querySelector(`:scope > [slot${slot && '=' + slot}]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-cta': ZenCta;
  }
}
