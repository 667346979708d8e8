import { css } from 'lit';

/** The card, in a list or alone. */
export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    overflow: clip;
  }

  /* What is far below costs next to nothing until it comes near. */
  .far,
  li:nth-child(n + 25) > .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 22em;
  }

  .media {
    flex: none;
    overflow: clip;
    aspect-ratio: var(--zen-ratio, 16 / 9);
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_density) * 0.5em);
    padding: calc(var(--_density) * 1.125em);
  }

  .title {
    font-size: 1.125em;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .card:hover a {
    text-decoration: underline;
  }

  a:focus-visible {
    outline: none;
  }

  .card:has(a:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    color: var(--zen-muted, color-mix(in srgb, currentColor 78%, transparent));
    font-size: 0.875em;
  }

  .meta > :not(:last-child)::after {
    margin-inline: 0.5em;
    content: '\\B7';
  }

  .excerpt {
    font-size: 0.9375em;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: auto;
    padding-block-start: 0.375em;
    font-size: 0.8125em;
  }

  .tags li {
    border-radius: 1em;
    background: color-mix(in srgb, currentColor 8%, transparent);
    padding: 0.125em 0.75em;
  }

  /* In a colour that is mixed with transparent, the text would show on its bar. */
  .skeleton .meta {
    color: inherit;
  }

  .skeleton img {
    visibility: hidden;
  }
`;
