import { css } from 'lit';

/** What not every call-to-action box has. */
export const ctaMoreStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
  }

  .second {
    padding-block: 0.5em;
    color: inherit;
    text-underline-offset: 0.18em;
  }

  .second:focus-visible,
  .dismiss:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .media {
    align-self: stretch;
    flex: 0 0 30%;
    overflow: clip;
    border-radius: calc(var(--_radius) / 1.5);
    aspect-ratio: var(--zen-ratio, 16 / 9);
  }

  .media img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .dismiss {
    all: unset;
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    cursor: pointer;
  }

  /* A cross that no font has to have. */
  .dismiss::before,
  .dismiss::after {
    grid-area: 1 / 1;
    inline-size: 1em;
    border-block-start: 2px solid;
    content: '';
    rotate: 45deg;
  }

  .dismiss::after {
    rotate: -45deg;
  }

  /* Room for the button: above a picture, beside words. */
  .card:has(.dismiss):has(.media) {
    padding-block-start: 3em;
  }

  .card:has(.dismiss):not(:has(.media)) .words {
    padding-inline-end: 2.25em;
  }

  .layout-inline .card {
    gap: calc(var(--_density) * 0.75em);
    padding: calc(var(--_density) * 0.75em) calc(var(--_density) * 1em);
  }

  .layout-inline .title {
    font-size: 1em;
  }

  @container (min-width: 36em) {
    .base:not(.layout-card) .card:has(.dismiss) {
      padding-inline-end: 3.75em;
    }

    .base:not(.layout-card) .card:has(.dismiss) .words {
      padding-inline-end: 0;
    }
  }

  @media print {
    .dismiss {
      display: none;
    }
  }
`;
