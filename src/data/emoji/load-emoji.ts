import { loadOnce } from '../load-once.js';

/**
 * The table of emoji, in a module of its own that is loaded for the first text with a short code.
 * The script tag's files have other ways to it: src/embed/parts/.
 */
export const loadEmoji = loadOnce(() => import('./index.js'));
