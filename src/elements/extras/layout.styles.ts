import { css } from 'lit';

/** The layouts of cards and lists beyond the default ones; those of the box are in cta.styles.ts. */
export const layoutStyles = css`
  .layout-list .list {
    grid-template-columns: minmax(0, 1fr);
  }

  .layout-horizontal,
  .layout-list {
    container-type: inline-size;
  }

  @container (min-width: 30em) {
    :is(.layout-horizontal, .layout-list) .card {
      flex-direction: row;
    }

    :is(.layout-horizontal, .layout-list) .media {
      position: relative;
      flex: 0 0 38%;
      aspect-ratio: auto;
      min-block-size: 10em;
    }

    :is(.layout-horizontal, .layout-list) img {
      position: absolute;
    }
  }

  .layout-compact .card {
    flex-direction: row;
    column-gap: 0;
  }

  .layout-compact .media {
    flex: 0 0 clamp(4.5em, 28%, 7em);
    aspect-ratio: auto;
    position: relative;
  }

  .layout-compact img {
    position: absolute;
  }

  .layout-compact .body {
    gap: calc(var(--_density) * 0.25em);
    padding: calc(var(--_density) * 0.75em);
  }

  .layout-compact .title {
    font-size: 1em;
  }

  .layout-compact :is(.excerpt, .tags) {
    display: none;
  }

  .layout-overlay .card {
    justify-content: end;
    inline-size: 100%;
    border: 0;
    aspect-ratio: var(--zen-ratio, 16 / 9);
  }

  .layout-overlay .media {
    position: absolute;
    inset: 0;
    margin: 0;
    aspect-ratio: auto;
  }

  .layout-overlay .body {
    position: relative;
    flex: none;
    padding: 4em 1.125em 1.125em;
  }

  /* White on what is dark enough for it, whatever the picture is: at least 4.5 : 1 on white below 0.75 of black. */
  .layout-overlay .media ~ .body {
    background: linear-gradient(transparent, rgb(0 0 0 / 0.78) 3.5em);
    color: #fff;
  }

  .layout-overlay .media ~ .body .meta {
    color: inherit;
  }

  .layout-carousel .list {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    padding-block: 0.25em 0.75em;
  }

  .layout-carousel .list > li {
    flex: 0 0 min(85%, var(--zen-card-min, 17em));
    scroll-snap-align: start;
  }

  .controls {
    display: flex;
    gap: 0.5em;
    justify-content: end;
  }

  .controls button {
    all: unset;
    display: grid;
    box-sizing: border-box;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 1px solid currentColor;
    border-radius: 50%;
    cursor: pointer;
  }

  .controls button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .controls button:disabled {
    opacity: 0.4;
    cursor: default;
  }

  .controls button::before {
    inline-size: 0.6em;
    block-size: 0.6em;
    border-block-start: 2px solid;
    border-inline-start: 2px solid;
    content: '';
    rotate: -45deg;
  }

  .controls button + button::before {
    rotate: 135deg;
  }

  .controls:dir(rtl) button::before {
    rotate: 45deg;
  }

  .controls:dir(rtl) button + button::before {
    rotate: -135deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    .layout-carousel .list {
      scroll-behavior: smooth;
    }
  }

  @media print {
    .layout-carousel .list {
      flex-wrap: wrap;
      overflow: visible;
    }

    .controls {
      display: none;
    }
  }
`;
