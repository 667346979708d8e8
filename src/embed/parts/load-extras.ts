import type * as Extras from '../../elements/extras/index.js';
import { loadPart } from './load-part.js';

/** In the place of src/elements/extras/load-extras.ts: the file beside this one. */
export const loadExtras = (): Promise<typeof Extras> => loadPart('zen-widgets-extras.js');
