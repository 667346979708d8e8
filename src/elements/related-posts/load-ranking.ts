import { loadOnce } from '../../data/load-once.js';

/** The ranking, in a module of its own, which few lists do without; in the script tag's files, src/embed/parts/. */
export const loadRanking = loadOnce(() => import('../../related/ranking.js'));
