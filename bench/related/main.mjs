// Compares `relatedTo` with other ways to find related articles: how well each agrees with editors, and its time.
import { InputError } from './input-error.mjs';
import { inputOf } from './input.mjs';
import { levels } from './levels.mjs';
import { evaluate } from './protocol.mjs';
import { meanOf, qualityReport } from './quality-report.mjs';
import { rankers } from './rankers/index.mjs';
import { speedReport } from './speed-report.mjs';
import { measureSpeed } from './speed.mjs';

try {
  const { datasets, sizes } = inputOf(process.argv.slice(2));
  const results = datasets.map(({ name, articles, queries }) => {
    const result = resultOf(articles, queries);
    const title = `${name}: ${articles.length} articles, ${queries.length} of them with known relations`;
    console.log(qualityReport(title, rankers, result));
    return result;
  });
  if (results.length > 1) {
    console.log(qualityReport(`Mean of the ${results.length} datasets`, rankers, meanOf(rankers, results)));
  }
  console.log('Time to index synthetic articles (excerpts only), and to answer one query');
  console.log(speedReport(rankers, measureSpeed(rankers, sizes)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** From each ranker's name to its measures at the first level, then those at the second. */
function resultOf(articles, queries) {
  const views = levels.map(({ view }) => articles.map(view));
  return new Map(rankers.map(({ name, prepare }) => [name, views.flatMap((view) => evaluate(prepare(view), queries))]));
}
