import { hugoDefault, hugoTuned } from './hugo.mjs';
import { lunrSearch } from './lunr.mjs';
import { miniSearch } from './minisearch.mjs';
import { ours } from './ours.mjs';
import { tagOverlap } from './tag-overlap.mjs';
import { tfIdf } from './tf-idf.mjs';
import { winkBm25 } from './wink-bm25.mjs';
import { yarpp } from './yarpp.mjs';

/**
 * Ours first, then its peers. Each is `{name, prepare}`: `prepare(articles)` indexes what `levels.mjs` lets it see and
 * gives `rank(index)`, which answers with indices of articles, nearest first. It may leave out those that have nothing
 * to do with the article, and name the article itself or newer ones: the protocol drops them.
 */
export const rankers = [ours, tagOverlap, winkBm25, miniSearch, lunrSearch, tfIdf, hugoTuned, hugoDefault, yarpp];
