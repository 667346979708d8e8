import { css } from 'lit';

/** The call-to-action box. */
export const ctaStyles = css`
  .base {
    container-type: inline-size;
  }

  .card {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(var(--_density) * 1.25em);
    border-color: color-mix(in srgb, var(--_accent) 35%, transparent);
    background: var(--zen-surface, color-mix(in srgb, var(--_accent) 9%, transparent));
    padding: calc(var(--_density) * 1.5em);
  }

  .words {
    flex: 1 1 60%;
  }

  .title {
    font-size: 1.375em;
  }

  p {
    margin-block-start: 0.375em;
  }

  .action {
    display: inline-block;
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_accent);
    padding: 0.625em 1.25em;
    color: var(--zen-on-accent, light-dark(#fff, #06251d));
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
  }

  .action:hover {
    text-decoration: underline;
  }

  .action:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  @container (min-width: 36em) {
    .base:not(.layout-card) .card {
      flex-direction: row;
      align-items: center;
      gap: 2em;
    }

    .base:not(.layout-card, .layout-inline) .card {
      padding: calc(var(--_density) * 1.75em) calc(var(--_density) * 2em);
    }
  }
`;
