/**
 * What puts elements in the place of placeholders, in a module of its own that loads with the first of them. The script
 * tag's files have other ways to it: src/embed/parts/.
 */
export const loadPlaceholders = (): Promise<typeof import('./placeholders.js')> => import('./placeholders.js');
