import { html, nothing } from 'lit';
import type { Cta } from '../../data/cta.js';
import { safeUrl } from '../../data/url.js';
import { bars } from '../shared/bars.js';
import { complete } from './english.js';
import { ZenDismissEvent } from './dismiss-event.js';
import type { Strings } from '../shared/strings/strings.js';

/** What the box asks of its element. */
interface Box extends HTMLElement {
  heading?: string;
  text?: string;
  label?: string;
  href?: string;
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

/** The page's own markup in a slot. */
const slotted = (box: Box, slot: string) => box.querySelector(`:scope > [slot=${slot}]`);

/**
 * The call to action itself.
 * @param level The heading's level in the page's outline.
 * @param linkFor Where a link leads.
 */
export function ctaView(box: Box, loaded: Cta, strings: Strings, level: number, linkFor: (url: string) => string) {
  const address = (url?: string) => safeUrl(url, box.ownerDocument.baseURI);
  const heading = box.heading ?? loaded.heading ?? '';
  const text = box.text ?? loaded.text ?? '';
  const label = box.label ?? loaded.label ?? strings.action;
  const url = address(box.href ?? loaded.url);
  const secondLabel = box.secondLabel ?? loaded.secondLabel;
  const second = address(box.secondHref ?? loaded.secondUrl);
  // Between paragraphs there is no room for one.
  const picture = box.layout !== 'inline' && address(box.picture ?? loaded.image);
  const key = [heading, text, url].join('\n');
  if (box.dismissible && dismissed.has(key)) return nothing;
  const dismiss = () => {
    if (!box.dispatchEvent(new ZenDismissEvent())) return;
    dismissed.add(key);
    box.requestUpdate();
  };
  return html`<section
    class="card"
    part="card"
    aria-label=${heading || nothing}
    @slotchange=${() => box.requestUpdate()}
  >
    ${
      picture
        ? html`<div class="media" part="media">
            <img
              part="image"
              alt=${box.pictureAlt ?? loaded.imageAlt ?? ''}
              loading="lazy"
              referrerpolicy="no-referrer"
              src=${picture}
            />
          </div>`
        : ''
    }
    <div class="words">
      <div
        class="title"
        part="heading"
        role="heading"
        aria-level=${level}
        ?hidden=${!heading && !slotted(box, 'heading')}
      >
        <slot name="heading"><bdi .textContent=${heading}></bdi></slot>
      </div>
      <p part="text" ?hidden=${!text && !slotted(box, 'text')}>
        <slot name="text"><bdi .textContent=${text}></bdi></slot>
      </p>
    </div>
    <div class="actions">
      <slot name="action"
        >${url ? html`<a class="action" part="action" rel="noopener" href=${linkFor(url)} .textContent=${label}></a>` : ''}</slot
      >
      ${
        second && secondLabel
          ? html`<a
              class="second"
              part="second"
              rel="noopener"
              href=${linkFor(second)}
              .textContent=${secondLabel}
            ></a>`
          : ''
      }
    </div>
    ${
      box.dismissible
        ? html`<button
            class="dismiss"
            type="button"
            part="dismiss"
            aria-label=${complete(strings).dismiss}
            @click=${dismiss}
          ></button>`
        : ''
    }
  </section>`;
}

/** What stands in for it while its JSON loads: what the page says of it already has its size, the rest a typical one. */
export const ctaSkeleton = (box: Box) =>
  html`<div class="card skeleton" aria-hidden="true">
    ${box.picture && box.layout !== 'inline' ? html`<div class="media"></div>` : ''}
    <div class="words">
      <div class="title"><span .textContent=${box.heading ?? bars(5)}></span></div>
      <p><span .textContent=${box.text ?? bars(16)}></span></p>
    </div>
    <div class="actions">
      <span class="action" .textContent=${box.label ?? bars(3)}></span>
      ${box.secondLabel ? html`<span class="second" .textContent=${box.secondLabel}></span>` : ''}
    </div>
    ${box.dismissible ? html`<div class="dismiss" hidden></div>` : ''}
  </div>`;
