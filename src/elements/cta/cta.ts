import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { type Cta, loadCta, readCta } from '../../data/cta.js';
import { safeUrl } from '../../data/url.js';
import { baseStyles } from '../shared/base.styles.js';
import { none, type View, type Views } from '../shared/draw.js';
import type { LoadDetail } from '../shared/events.js';
import { extras } from '../shared/extras.js';
import { type Loader, markupSource, type Source } from '../shared/source.js';
import { ZenElement } from '../shared/zen-element.js';
import { ctaStyles } from './cta.styles.js';

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
  static override styles: CSSResultGroup = [baseStyles, ctaStyles];
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
    // JSON may have everything in it.
    return [...super.wishes(), this.src, this.picture, this.secondLabel, this.dismissible];
  }

  protected override view(): Views {
    const loaded = this.#loaded;
    const heading = this.heading ?? loaded.heading ?? '';
    const text = this.text ?? loaded.text ?? '';
    const url = safeUrl(this.href ?? loaded.url, this.baseURI);
    /** What the page may put its own markup in the place of. */
    const slotted = (name: string, tag: string, attributes: object, words: string): View => [
      tag,
      { ...attributes, hidden: !words && !this.querySelector(`:scope > [slot=${name}]`) },
      [['slot', { name }, [['bdi', none, words]]]],
    ];
    const names = { class: 'title', part: 'heading', role: 'heading', 'aria-level': this.level };
    const href = url && (extras?.withCampaign(url, this.campaign, this.localName) ?? url);
    const label = this.label ?? loaded.label ?? this.words.action;
    const link: View | '' | undefined = href && [
      'a',
      { class: 'action', part: 'action', rel: 'noopener', href },
      label,
    ];
    const usual: Views = [
      undefined,
      [
        'div',
        { class: 'words' },
        [slotted('heading', 'div', names, heading), slotted('text', 'p', { part: 'text' }, text)],
      ],
      ['div', { class: 'actions' }, [['slot', { name: 'action' }, [link]]]],
    ];
    const content = extras ? extras.boxContent(this, loaded, [heading, text, url], usual, this.words) : usual;
    return content ? [['section', { class: 'card', part: 'card', 'aria-label': heading || undefined }, content]] : [];
  }

  protected override skeleton(): Views {
    return extras?.boxSkeleton(this) ?? [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-cta': ZenCta;
  }
}
