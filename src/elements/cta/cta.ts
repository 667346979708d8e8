import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { type Cta, loadCta, readCta } from '../../data/cta.js';
import { baseStyles } from '../shared/base.styles.js';
import type { LoadDetail } from '../shared/events.js';
import { extras } from '../shared/extras.js';
import { type Loader, markupSource, type Source } from '../shared/source.js';
import { ZenElement } from '../shared/zen-element.js';

const loader: Loader<Cta> = {
  load: (url, signal) => loadCta(url, { signal }),
  read: readCta,
};

/** The source of a box that names no JSON: its attributes and slots alone. */
const ownWords: Source<Cta> = { key: {}, load: () => ({}) };

/**
 * A call to action: a heading, a text and a link. Its words come from attributes, from slots, or from JSON
 * (`{heading, text, label, url, image, imageAlt, secondLabel, secondUrl}`) behind `src` or in a script; attributes and slots win over JSON.
 *
 * @tagname zen-cta
 * @slot heading - Markup of your own in place of the heading's text.
 * @slot text - Markup of your own in place of the text.
 * @slot action - A link of your own in place of the button.
 * @csspart card - The box inside the base.
 * @csspart heading - The heading.
 * @csspart text - The text.
 * @csspart action - The link.
 * @csspart second - The second link.
 * @csspart dismiss - The button that closes the box.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @fires {ZenDismissEvent} zen-dismiss - The reader closes the box; cancelable.
 * @cssprop [--zen-accent=light-dark(#0b6b53, #7fe0c0)] - Colour of the link's button, the tint of the box and the focus ring.
 * @cssprop [--zen-on-accent=light-dark(#fff, #06251d)] - Text colour on the button.
 * @cssprop [--zen-surface] - Background of the box; the accent at 9 % by default.
 * @cssprop [--zen-radius=0.75em] - Rounding of corners.
 * @cssprop [--zen-density=1] - Factor of the space inside and between: 0.75 is dense, 1.5 is airy.
 * @cssprop [--zen-font-size=medium] - Size that all sizes in the widget derive from; the reader's own by default.
 */
export class ZenCta extends ZenElement<Cta> {
  static override readonly tag: string = 'zen-cta';
  static override styles: CSSResultGroup = [baseStyles];
  static override properties: PropertyDeclarations = {
    heading: {},
    text: {},
    label: {},
    href: {},
    picture: {},
    pictureAlt: { attribute: 'picture-alt' },
    secondLabel: { attribute: 'second-label' },
    secondHref: { attribute: 'second-href' },
    dismissible: { type: Boolean },
  };

  /** The heading. */
  declare heading?: string;
  /** The text under the heading. */
  declare text?: string;
  /** What the link says; "Learn more" in the page's language by default. */
  declare label?: string;
  /** Where the link leads, http or https. */
  declare href?: string;
  /** Address of a picture. */
  declare picture?: string;
  /** Text for those who don't see the picture; empty by default, which makes it decorative. */
  declare pictureAlt?: string;
  /** What a second, quieter link says. */
  declare secondLabel?: string;
  /** Where the second link leads, http or https. */
  declare secondHref?: string;
  /** Whether the reader can close the box, until the page is loaded again. */
  declare dismissible: boolean;
  /** How it is laid out: `banner`, in one row where there is room, `card`, one under the other, or `inline`, in one line. */
  declare layout?: 'banner' | 'card' | 'inline';

  #loaded: Cta = {};

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override source(): Source<Cta> | undefined {
    const own = this.heading ?? this.text ?? this.label ?? this.href ?? this.querySelector(':scope > [slot]');
    return markupSource(this, loader) ?? (own ? ownWords : undefined);
  }

  protected override choose(loaded: Cta): LoadDetail {
    this.#loaded = loaded;
    return { articles: [] };
  }

  protected override wishes(): unknown[] {
    return ['cta'];
  }

  protected override view(): unknown {
    return extras?.ctaView(this, this.#loaded, this.words, this.level, this.linkFor);
  }

  protected override skeleton(): unknown {
    return extras?.ctaSkeleton(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-cta': ZenCta;
  }
}
