/**
 * How a list chooses its articles, in a module of its own that it loads when it needs it. The script tag's files have
 * other ways to it: src/embed/parts/.
 */
export const loadChoice = (): Promise<typeof import('./choice.js')> => import('./choice.js');
