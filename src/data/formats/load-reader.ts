import { loadOnce } from '../load-once.js';

/**
 * What reads the common formats, in a module of its own that loads while the feed does. The script tag's files have other
 * ways to it: src/embed/parts/.
 */
export const loadReader = loadOnce(() => import('./read.js'));
