import type * as Ranking from '../../related/ranking.js';

const file = './zen-widgets-related.js';

/** In the place of src/elements/related-posts/load-ranking.ts: the file beside the part that asks, which is a module. */
export const loadRanking = (): Promise<typeof Ranking> => import(file);
