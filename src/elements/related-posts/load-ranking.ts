/** The ranking, in a module of its own, which few lists do without; in the script tag's files, src/embed/parts/. */
export const loadRanking = (): Promise<typeof import('../../related/ranking.js')> => import('../../related/ranking.js');
