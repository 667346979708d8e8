import { css } from 'lit';

/**
 * What every widget starts from: the page's font and text colour, the reader's text size, and nothing else of the page.
 * All colours are mixed from the text colour, so that they fit dark pages which don't say that they are dark.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* Where the page writes down the other way, it is no wider than its place. */
  .frame {
    max-inline-size: 100%;
    writing-mode: horizontal-tb;
  }

  /* A skeleton, which keeps the room, and the fallback, which shows, one upon the other. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .base {
    all: initial;
    display: flow-root;
    contain: inline-size;
    contain-intrinsic-inline-size: 20em;
    font-family: inherit;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    font-size: var(--zen-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    --_accent: var(--zen-accent, light-dark(#0b6b53, #7fe0c0));
    --_radius: var(--zen-radius, 0.75em);
    --_density: var(--zen-density, 1);
  }

  .stack > * {
    display: block;
    grid-area: 1 / 1;
  }

  .reserve {
    visibility: hidden;
  }

  /* For screen readers alone. */
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin-block-start: -1px;
    overflow: clip;
    opacity: 0;
  }

  *,
  ::after {
    box-sizing: border-box;
  }

  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card {
    position: relative;
    border: 1px solid var(--zen-border, color-mix(in srgb, currentColor 18%, transparent));
    border-radius: var(--_radius);
    background: var(--zen-surface, color-mix(in srgb, currentColor 2%, transparent));
  }

  /* The lines of a skeleton: opaque, and pale as a whole, so that they don't show where they touch. */
  .skeleton :is(span, .tags li) {
    border-radius: 0.25em;
    background: currentColor;
    color: inherit;
    opacity: 0.12;
  }

  @media print {
    .skeleton {
      display: none;
    }
  }

  @media (prefers-contrast: more) {
    .base {
      --zen-border: currentColor;
      --zen-muted: currentColor;
    }
  }

  .title,
  .heading {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
`;
