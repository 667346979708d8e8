import { part } from '../../data/part.js';
import type * as Extras from '../extras/index.js';
import { loadExtras } from '../extras/load-extras.js';
import { redraw } from './widgets.js';

/** What widgets need that are asked for more than usual, once it is there. */
export let extras: typeof Extras | undefined;

let coming: Promise<void> | undefined;

/** Has it loaded; fulfilled when it is there, and when it can't be had: then widgets look as usual. */
export const needExtras = (): Promise<void> =>
  (coming ??= part(loadExtras, 'theme', 'extras').then(
    (loaded) => {
      extras = loaded;
      redraw();
    },
    ({ message }) => console.error(`[zen-widgets] ${message}`),
  ));
