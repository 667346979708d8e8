/**
 * What few pages need, in a module of its own: the rarer formats, and words for what went wrong.
 * The script tag's files have other ways to it: src/embed/parts/.
 */
export const loadMore = (): Promise<typeof import('./more/index.js')> => import('./more/index.js');
