import type { Article } from '../data/article.js';

const languageOf = ({ language = '' }: Article) => language.split('-')[0]!.toLowerCase();

/** Whether two articles are known to be in different languages. */
export const isOtherLanguage = (one?: Article, other?: Article): boolean =>
  !!one?.language && !!other?.language && languageOf(one) !== languageOf(other);
