import type { Article } from '../data/article.js';
import { isOtherLanguage } from './language.js';
import { type Near, nearest } from './nearest.js';
import { type RelatedReason, reasonsFor } from './reasons.js';
import { RelatedIndex } from './related-index.js';
import { areTwins } from './twins.js';

/** An article that belongs to another one, and why. */
export interface Related {
  /** The related article. */
  article: Article;
  /** Higher is nearer; comparable within one answer only. 0 for one that is there for its date. */
  score: number;
  /** What the score rests on; see {@link RelatedReason}. */
  reasons: RelatedReason[];
}

/** Which articles to choose, and how many. */
export interface RelatedOptions {
  /** Ids, URLs and slugs of articles that are not wanted. */
  exclude?: Iterable<string>;
  /** What follows where too few are related: the `newest` others, which is the default, or `none`. */
  fill?: 'newest' | 'none';
  /** How many to give at most; all by default. */
  limit?: number;
  /** What comes first: the `related` ones, which is the default, or the `newest`. */
  order?: 'related' | 'newest';
}

/** What a pick scores: more than any likeness. */
const pickedScore = 1000;
/** How long the list is in which no text stands twice; what comes after differs from the article alone. */
const mostCompared = 50;

/**
 * The articles that belong to an article, nearest first: those that its publisher picked, in the publisher's order; then
 * those that are like it in words, tags, authors and date or linked with it; then the newest others; those in another
 * language last, in the same order. Never the article itself, under its id or any of its addresses, and of one text under two
 * addresses or in two languages only the first. The same input gives the same order, in every engine.
 *
 * @param article The article, of those given or from elsewhere; undefined for the newest ones.
 * @param articles Those to choose from. What is worked out about them is kept as long as they are: the first call takes
 *   time in proportion to their text, the next ones hardly any.
 */
export function relatedTo(
  article: Article | undefined,
  articles: readonly Article[],
  options?: RelatedOptions,
): Related[] {
  const steps = indexOf(articles);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return relatedIn(value, article, options);
  }
}

/** The index of a feed, by the feed's first article. */
const indexes = new WeakMap<Article, RelatedIndex>();

/** The index of some articles, in steps between which a page can have its turn; at once where it is there already. */
export function* indexOf(articles: readonly Article[]): Generator<void, RelatedIndex> {
  const first = articles[0];
  const kept = indexes.get(first!);
  if (kept?.articles.length === articles.length && kept.articles.every((article, i) => article === articles[i]))
    return kept;
  // The list itself may change under us.
  const index = new RelatedIndex([...articles]);
  yield* index.prepare();
  if (first) indexes.set(first, index);
  return index;
}

/** As {@link relatedTo}, with an index. */
export function relatedIn(
  index: RelatedIndex,
  article?: Article,
  { exclude = [], fill = 'newest', limit = Infinity, order = 'related' }: RelatedOptions = {},
): Related[] {
  const { articles, newest } = index;
  const chosen: Related[] = [];
  // Places and addresses that are not to be chosen, or were.
  const done = new Set<number | string | undefined>([...exclude].map((name) => index.find(name)));
  if (article) {
    const own = index.placeOf(article) ?? index.find(article.id) ?? index.find(article.url ?? '');
    done.add(own).add(index.addresses[own!]);
  }
  // Some of them may be twins.
  const most = limit + 10 + done.size;

  // Of one text, only the first is chosen.
  const texts = article ? [article] : [];
  const choose = (place: number | undefined, score: number, reasons: () => RelatedReason[]) => {
    if (place === undefined || done.has(place) || chosen.length >= limit) return;
    const other = articles[place]!;
    const address = index.addresses[place];
    const compared = texts.length < mostCompared ? texts : texts.slice(0, 1);
    const isRepeat = (address && done.has(address)) || compared.some((one) => areTwins(index, one, other));
    done.add(place).add(address);
    if (isRepeat) return;
    texts.push(other);
    // Reasons take longer to find than the article, and few ask for all of them.
    chosen.push({
      article: other,
      score,
      get reasons() {
        return reasons();
      },
    });
  };

  const near: Near[] = [];
  if (article && order === 'related') {
    article.related?.forEach((id, rank) => {
      const place = index.find(id);
      choose(place, pickedScore - rank, () => [{ kind: 'picked' }, ...reasonsFor(index, article, place!)]);
    });
    near.push(...nearest(index, article, most));
  }
  for (const foreign of [0, 1]) {
    for (const one of near)
      if (one.foreign === foreign) choose(one.place, one.score, () => reasonsFor(index, article!, one.place));
    if (article && order === 'related' && fill === 'none') continue;
    for (const place of newest) {
      if (chosen.length >= limit) return chosen;
      if (+isOtherLanguage(article, articles[place]) === foreign) choose(place, 0, () => [{ kind: 'newest' }]);
    }
  }
  return chosen;
}
