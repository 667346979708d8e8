import type * as Ranking from '../../related/ranking.js';
import { loadPart } from './load-part.js';

/** In the place of src/elements/related-posts/load-ranking.ts: the file beside this one. */
export const loadRanking = (): Promise<typeof Ranking> => loadPart('zen-widgets-related.js');
