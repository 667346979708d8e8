import type { Article } from '../../data/article.js';
import { part } from '../../data/part.js';
import { inSlices, pause } from '../../data/slices.js';
import type { Related, RelatedOptions } from '../../related/related-to.js';
import { findArticle } from '../../related/identity.js';
import type { LoadDetail } from '../shared/events.js';
import { currentNames, namesInJsonLd } from './current-names.js';
import { inFeedOrder } from './in-feed-order.js';
import { loadRanking } from './load-ranking.js';
import { pageArticle } from './page-article.js';

export { drawRest } from './draw-rest.js';
export { filled } from './source-template.js';

/** Chooses the article with an id or address for a card. */
export function onlyArticle(articles: readonly Article[], idOrUrl: string): LoadDetail | undefined {
  const article = findArticle(articles, [idOrUrl]);
  return article && { articles: [article] };
}

/** A list, with the properties that say what it wants. */
export interface Asking extends Element {
  src?: string;
  current?: string;
  exclude?: string;
  fill: RelatedOptions['fill'];
  order?: 'related' | 'newest' | 'feed';
}

/** The lists take turns: each knows then what those before it show, and those of one feed share its index. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Chooses articles for a list, and gives the page its turn meanwhile.
 * @param limit How many at most.
 * @param language The language around the list.
 * @param shown Tells what other widgets show, which is chosen only where there is nothing else.
 */
export function chosenFor(
  articles: readonly Article[],
  list: Asking,
  limit: number,
  language: string,
  shown: () => readonly Article[],
): Promise<Related[]> {
  const related = turn.then(async () => {
    const names = [...currentNames(list), ...namesInJsonLd(list)];
    const unwanted = [...(list.exclude ?? '').split(/[\s,]+/), ...names];
    const without = await chooser(articles, list, limit, language, names);
    // With many, looking for them takes a turn of its own, and so does drawing them.
    const isLong = articles.length > 999;
    if (isLong) await pause();
    const found = without([...unwanted, ...shown().map(({ id, url }) => url ?? id)]);
    if (isLong) await pause();
    // Showing something twice is better than showing nothing.
    return found[0] ? found : without(unwanted);
  });
  turn = related.then(pause, pause);
  return related;
}

/** What chooses, once it is told what to leave out. */
async function chooser(articles: readonly Article[], list: Asking, limit: number, language: string, names: string[]) {
  // Who answers for one article has chosen already.
  const order = list.order ?? (list.src?.includes('{') ? 'feed' : 'related');
  if (order === 'feed') return (exclude: string[]) => inFeedOrder(articles, exclude, limit);
  const { indexOf, relatedIn } = await part(loadRanking, list.src ?? '', 'related');
  const index = await inSlices(indexOf(articles));
  const place = names.map((name) => index.find(name)).find((found) => found !== undefined);
  const article = place === undefined ? pageArticle(list, language) : articles[place];
  return (exclude: string[]) => relatedIn(index, article, { exclude, fill: list.fill, limit, order });
}
