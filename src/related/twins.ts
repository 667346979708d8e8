import type { Article } from '../data/article.js';
import { comparableUrl } from './identity.js';
import { isOtherLanguage } from './language.js';
import type { RelatedIndex } from './related-index.js';
import { termsOf } from './terms.js';

/** Whether two articles have the same text, or are one in two languages. */
export const areTwins = (index: RelatedIndex, one: Article, other: Article): boolean =>
  isOtherLanguage(one, other)
    ? areTranslations(one, other)
    : haveSameTerms(index.vectorOf(one).terms, index.vectorOf(other).terms) && haveSameTitle(one, other);

/** Translations look alike in all but the words: the address, the picture, or the time and the author. */
function areTranslations(one: Article, other: Article): boolean {
  const same = (read: (article: Article) => string | undefined) => !!read(one) && read(one) === read(other);
  return (
    same(withoutLanguage) ||
    same(({ image }) => image?.url) ||
    same(({ published, authors }) => published && published + authors?.[0]?.name)
  );
}

/** An article's address without the part that names its language: `/nl/`, `nl.` or `?lang=nl`. */
const withoutLanguage = ({ url = '' }: Article): string =>
  comparableUrl(url).replace(/(?<![\w-])[a-z]{2}(-\w+)?(?=[/.])|lang=\w+/gi, '');

/** Whether two lists of terms, the weightiest first, are the same but for a term in ten. */
const haveSameTerms = <T>(one: T[], other: T[]): boolean =>
  // Most articles need no closer look.
  one.slice(0, 3).some((term) => other.slice(0, 6).includes(term)) && overlap(one, other) > 0.9;

/** Of the same text, even: the numbers of episodes and releases tell them apart. */
function haveSameTitle(one: Article, other: Article): boolean {
  const [a, b] = [termsOf(one.title), termsOf(other.title)];
  const numbers = (terms: string[]) => terms.filter((term) => /\d/.test(term)).join();
  // "Weekly update" is the title of many.
  return a.length > 2 && overlap(a, b) >= 0.5 && numbers(a) === numbers(b);
}

/** Jaccard's index, 0 to 1: what two lists share, in parts of all that they have. */
function overlap<T>(one: Iterable<T>, other: Iterable<T>): number {
  const [a, b] = [new Set(one), new Set(other)];
  const all = new Set([...a, ...b]).size;
  return all ? (a.size + b.size) / all - 1 : 1;
}
