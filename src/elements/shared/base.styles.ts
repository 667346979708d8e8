import { css } from 'lit';

/**
 * What every widget starts from: the page's font and text colour, the reader's text size, and nothing else of the page.
 * All colours are mixed from the text colour, so that they fit dark pages which don't say that they are dark.
 */
export const baseStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .base {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    font-family: inherit;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    font-size: var(--zen-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    --_accent: var(--zen-accent, light-dark(#0b6b53, #7fe0c0));
    --_on-accent: var(--zen-on-accent, light-dark(#fff, #06251d));
    --_muted: var(--zen-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_border: var(--zen-border, color-mix(in srgb, currentColor 18%, transparent));
    --_surface: var(--zen-surface, color-mix(in srgb, currentColor 2%, transparent));
    --_radius: var(--zen-radius, 0.75em);
    --_gap: var(--zen-gap, 1.5em);
  }

  .base,
  slot:not([name]) {
    grid-area: 1 / 1;
  }

  slot:not([name]) {
    display: block;
  }

  .reserve {
    visibility: hidden;
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
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .title,
  .heading {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
`;
