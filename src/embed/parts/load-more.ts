import type * as More from '../../data/more/index.js';
import { loadPart } from './load-part.js';

/** In the place of src/data/load-more.ts: the file beside this one. */
export const loadMore = (): Promise<typeof More> => loadPart('zen-widgets-more.js');
