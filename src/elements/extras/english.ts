import type { Strings } from '../shared/strings/strings.js';

/** The English words that only what is here says. */
const english = { dismiss: 'Close', previous: 'Previous', next: 'Next' };

/** All words, in English where a language or a page has none. */
export const complete = (words: Strings): Required<Strings> => ({ ...english, ...words });
