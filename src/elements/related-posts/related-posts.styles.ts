import { css } from 'lit';

/** The list around the cards. */
export const listStyles = css`
  /* As a block, engines would break it in the middle on a page with columns, and WebKit would make the page longer. */
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .heading {
    margin-block-end: 0.75em;
    font-size: 1.375em;
  }

  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--zen-card-min, 17em)), 1fr));
    gap: var(--zen-gap, calc(var(--_density) * 1.5em));
  }

  /* The card is as high as its place, without a percentage, which quirks mode has rules of its own for. Not as a grid,
     which takes more time and memory than the card. */
  .place {
    display: flex;
  }

  .place > * {
    inline-size: 100%;
  }
`;
