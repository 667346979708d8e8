import type { Article } from '../data/article.js';
import { authorTerm, type RelatedIndex, tagTerm } from './related-index.js';

/**
 * Why an article was chosen: the publisher picked it, one of the two links to the other, both carry a tag, both have an
 * author, both use some words (in the form in which they are compared), it is among the newest, or the first
 * in the feed.
 */
export type RelatedReason =
  | { kind: 'picked' }
  | { kind: 'link' }
  | { kind: 'tag'; tag: string }
  | { kind: 'author'; author: string }
  | { kind: 'terms'; terms: string[] }
  | { kind: 'newest' }
  | { kind: 'feed' };

/** Why two articles, one of them of the index, are near. */
export function reasonsFor(index: RelatedIndex, article: Article, place: number): RelatedReason[] {
  const other = index.articles[place]!;
  const own = index.vectorOf(article).terms;
  const said = new Set(own.map(({ text }) => text));
  const theirs = new Set(index.vectorOf(other).terms);
  const terms = own.filter((term) => theirs.has(term) && !/[#@]/.test(term.text)).map(({ text }) => text);
  return [
    ...(index.linked(article).has(place) ? [{ kind: 'link' } as const] : []),
    ...(other.tags ?? []).filter((tag) => said.has(tagTerm(tag))).map((tag) => ({ kind: 'tag', tag }) as const),
    ...(other.authors ?? [])
      .filter((author) => said.has(authorTerm(author)))
      .map(({ name }) => ({ kind: 'author', author: name }) as const),
    ...(terms.length ? [{ kind: 'terms', terms: terms.slice(0, 5) } as const] : []),
  ];
}
