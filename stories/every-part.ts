// A story for every part and every custom property that the manifest has.
import { html } from 'lit';
import { elementWith } from '../.storybook/elements.js';
import { rowsOf } from '../.storybook/manifest-rows.js';

const partsOf = (tag: string) => rowsOf(elementWith(tag)).filter(({ kind }) => kind === 'part');

/** Frames each part of an element in a colour of its own. */
export const framesAroundParts = (tag: string) =>
  html`<style>
    ${partsOf(tag)
      .map(
        ({ name }, index, { length }) =>
          `${tag}::part(${name}) { outline: 2px dashed hsl(${(index * 360) / length} 80% 50%); outline-offset: ${-2 * (index % 3)}px; }`,
      )
      .join('\n')}
  </style>`;

/** The rows that frames around all parts cover. */
export const everyPart = (tag: string): string[] => partsOf(tag).map(({ name }) => `part:${name}`);
