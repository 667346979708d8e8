import type { Cta } from '../../data/cta.js';
import { safeUrl } from '../../data/url.js';
import { bars } from '../shared/bars.js';
import { type ElementView, none, type View, type Views } from '../shared/draw.js';
import type { Strings } from '../shared/strings/strings.js';
import { withCampaign } from './campaign.js';
import { ZenDismissEvent } from './dismiss-event.js';
import { complete } from './english.js';

/** What is asked of a box beyond its words and first link. */
interface Box extends HTMLElement {
  campaign?: string;
  heading?: string;
  text?: string;
  label?: string;
  picture?: string;
  pictureAlt?: string;
  secondLabel?: string;
  secondHref?: string;
  dismissible: boolean;
  layout?: string;
  requestUpdate(): void;
}

/** The boxes that the reader closed in this view of the page, by what they said: an element may be made anew. */
const dismissed = new Set<string>();
/** By box, what it says. */
const keys = new WeakMap<Box, string>();

/** Closes a box, unless the page has something against it. */
export function dismiss(box: Box): void {
  if (!box.dispatchEvent(new ZenDismissEvent())) return;
  dismissed.add(keys.get(box)!);
  box.requestUpdate();
}

/**
 * What is in a box: the usual, with a picture before it, a second link and the button that closes it, as far as it has
 * them; nothing when the reader closed one that says the same.
 * @param said What tells boxes apart: heading, text and address.
 * @param usual The place of the picture, the words and the links.
 */
export function boxContent(box: Box, loaded: Cta, said: unknown[], usual: Views, words: Strings): Views | undefined {
  const key = said.join('\n');
  keys.set(box, key);
  if (box.dismissible && dismissed.has(key)) return undefined;
  const [, text, [tag, names, links]] = usual as readonly [unknown, View, ElementView];
  return [
    media(box, loaded),
    text,
    [tag, names, [...(links as Views), second(box, loaded)]],
    box.dismissible && [
      'button',
      { class: 'dismiss', type: 'button', part: 'dismiss', 'aria-label': complete(words).dismiss },
    ],
  ];
}

function media(box: Box, loaded: Cta): View | undefined {
  const src = safeUrl(box.picture ?? loaded.image, box.ownerDocument.baseURI);
  const alt = box.pictureAlt ?? loaded.imageAlt ?? '';
  // Between paragraphs there is no room for one.
  if (!src || box.layout === 'inline') return undefined;
  const picture: View = ['img', { part: 'image', alt, loading: 'lazy', referrerpolicy: 'no-referrer', src }];
  return ['div', { class: 'media', part: 'media' }, [picture]];
}

function second(box: Box, loaded: Cta): View | '' | undefined {
  const url = safeUrl(box.secondHref ?? loaded.secondUrl, box.ownerDocument.baseURI);
  const label = box.secondLabel ?? loaded.secondLabel;
  return (
    url &&
    label && [
      'a',
      { class: 'second', part: 'second', rel: 'noopener', href: withCampaign(url, box.campaign, box.localName) },
      label,
    ]
  );
}

/** What stands in for it while its JSON loads: what the page says of it already has its size, the rest a typical one. */
export const boxSkeleton = ({ heading, text, label, picture, secondLabel, dismissible, layout }: Box): Views => [
  [
    'div',
    { class: 'card skeleton', 'aria-hidden': 'true' },
    [
      picture && layout !== 'inline' && ['div', { class: 'media' }],
      [
        'div',
        { class: 'words' },
        [
          ['div', { class: 'title' }, [['span', none, heading ?? bars(5)]]],
          ['p', none, [['span', none, text ?? bars(16)]]],
        ],
      ],
      [
        'div',
        { class: 'actions' },
        [['span', { class: 'action' }, label ?? bars(3)], secondLabel && ['span', { class: 'second' }, secondLabel]],
      ],
      dismissible && ['div', { class: 'dismiss', hidden: true }],
    ],
  ],
];
