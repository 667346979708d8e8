import { loadOnce } from '../../data/load-once.js';

/**
 * How a list chooses its articles, in a module of its own that it loads when it needs it. The script tag's files have
 * other ways to it: src/embed/parts/.
 */
export const loadChoice = loadOnce(() => import('./choice.js'));
