import { css } from 'lit';

/** The themes beyond the default one. */
export const themeStyles = css`
  .theme-plain {
    font-size: var(--zen-font-size, inherit);
    line-height: inherit;
    --_accent: var(--zen-accent, currentColor);
    --_radius: var(--zen-radius, 0px);
  }

  .theme-plain .card {
    border-color: var(--zen-border, transparent);
    border-inline-width: 0;
    background: var(--zen-surface, none);
  }

  .theme-plain .body {
    padding-inline: 0;
  }

  /* Beside a picture, where there is no padding. */
  :is(.theme-plain, .theme-editorial) .card {
    column-gap: 1.125em;
  }

  .theme-plain .action {
    border: 2px solid;
    background: none;
    color: inherit;
  }

  .theme-plain .title a {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .theme-editorial {
    --_radius: var(--zen-radius, 0px);
  }

  .theme-editorial :is(.title, .heading) {
    font-family: Georgia, 'Times New Roman', serif;
    font-weight: 500;
    line-height: 1.25;
  }

  .theme-editorial .title {
    font-size: 1.375em;
  }

  .theme-editorial .card {
    border-width: 1px 0 0;
    border-block-start-color: var(--zen-border, currentColor);
    background: var(--zen-surface, none);
  }

  .theme-editorial .body {
    padding: 0.875em 0 1.25em;
  }

  .theme-editorial .media {
    margin-block-start: 0.875em;
  }

  .theme-editorial .tags li {
    background: none;
    padding: 0;
    font-style: italic;
  }

  .theme-contrast {
    --_accent: var(--zen-accent, light-dark(#00418f, #ffdd33));
    --_radius: var(--zen-radius, 0.25em);
    --zen-on-accent: light-dark(#fff, #000);
    color: light-dark(#000, #fff);
  }

  .theme-contrast .card {
    border: 2px solid var(--zen-border, currentColor);
    background: var(--zen-surface, light-dark(#fff, #000));
  }

  .theme-contrast .meta {
    color: var(--zen-muted, inherit);
  }

  .theme-contrast .title a {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .theme-contrast .tags li {
    border: 1px solid currentColor;
    background: none;
  }
`;
