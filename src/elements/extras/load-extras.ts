/**
 * What few widgets need, in a module of its own.
 * The script tag's files have other ways to it: src/embed/parts/.
 */
export const loadExtras = (): Promise<typeof import('./index.js')> => import('./index.js');
