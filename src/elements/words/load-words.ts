/**
 * The widgets' words in other languages than English, in a module of its own that is loaded on a page in one of them.
 * The script tag's files have other ways to it: src/embed/parts/.
 */
export const loadWords = (): Promise<typeof import('./index.js')> => import('./index.js');
