import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { type Cta, loadCta, readCta } from '../../data/cta.js';
import { safeUrl } from '../../data/url.js';
import { bars } from '../shared/bars.js';
import { baseStyles } from '../shared/base.styles.js';
import type { View, Views } from '../shared/draw.js';
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
    const { image, secondLabel } = this.#said;
    return [...super.wishes(), image, secondLabel, this.dismissible];
  }

  /** What it says: the page's own words, else those that were loaded. */
  get #said(): Cta {
    const { heading, text, label, href, picture, pictureAlt, secondLabel, secondHref } = this;
    const loaded = this.#loaded;
    return {
      heading: heading ?? loaded.heading,
      text: text ?? loaded.text,
      label: label ?? loaded.label,
      url: href ?? loaded.url,
      image: picture ?? loaded.image,
      imageAlt: pictureAlt ?? loaded.imageAlt,
      secondLabel: secondLabel ?? loaded.secondLabel,
      secondUrl: secondHref ?? loaded.secondUrl,
    };
  }

  protected override view(): Views {
    const said = this.#said;
    const { heading, text, label = this.words.action } = said;
    const link = (address: string | undefined, name: string, text: string | undefined): View | undefined => {
      const url = safeUrl(address, this.ownerDocument.baseURI);
      const { campaign, localName } = this;
      if (url && text)
        return [
          'a',
          { class: name, part: name, rel: 'noopener', href: extras?.withCampaign(url, campaign, localName) ?? url },
          text,
        ];
    };
    /** What the page may put its own markup in the place of. */
    const slotted = (name: string, tag: string, attributes: object, text = ''): View => [
      tag,
      { ...attributes, hidden: !text && !this.querySelector(`:scope > [slot=${name}]`) },
      [['slot', { name }, [['bdi', {}, text]]]],
    ];
    if (extras?.isDismissed(this, said)) return [];
    return [
      [
        'section',
        { class: 'card', part: 'card', 'aria-label': heading || undefined },
        [
          extras?.ctaMedia(this, said),
          [
            'div',
            { class: 'words' },
            [
              slotted(
                'heading',
                'div',
                { class: 'title', part: 'heading', role: 'heading', 'aria-level': this.level },
                heading,
              ),
              slotted('text', 'p', { part: 'text' }, text),
            ],
          ],
          [
            'div',
            { class: 'actions' },
            [
              ['slot', { name: 'action' }, [link(said.url, 'action', label)]],
              link(said.secondUrl, 'second', said.secondLabel),
            ],
          ],
          extras?.dismissButton(this, this.words),
        ],
      ],
    ];
  }

  protected override skeleton(): Views {
    const { heading, text, label, picture, secondLabel, dismissible } = this;
    return [
      [
        'div',
        { class: 'card skeleton', 'aria-hidden': 'true' },
        [
          picture && this.layout !== 'inline' && ['div', { class: 'media' }],
          [
            'div',
            { class: 'words' },
            [
              ['div', { class: 'title' }, [['span', {}, heading ?? bars(5)]]],
              ['p', {}, [['span', {}, text ?? bars(16)]]],
            ],
          ],
          [
            'div',
            { class: 'actions' },
            [
              ['span', { class: 'action' }, label ?? bars(3)],
              secondLabel && ['span', { class: 'second' }, secondLabel],
            ],
          ],
          dismissible && ['div', { class: 'dismiss', hidden: true }],
        ],
      ],
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zen-cta': ZenCta;
  }
}
