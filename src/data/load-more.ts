import { loadOnce } from './load-once.js';

/**
 * What few pages need, in a module of its own: the rarer formats, and words for what went wrong.
 * The script tag's files have other ways to it: src/embed/parts/.
 */
export const loadMore = loadOnce(() => import('./more/index.js'));
