import { levels } from './levels.mjs';
import { measures } from './protocol.mjs';
import { table } from './table.mjs';

/** One table of quality: `results` has each ranker's measures at each level. */
export function qualityReport(title, rankers, results) {
  const columns = levels.flatMap(({ name }) => measures.map((measure) => `${measure} (${short(name)})`));
  const rows = rankers.map(({ name }) => [name, ...results.get(name).map((value) => value.toFixed(3))]);
  return `${title}\n${table([['', ...columns], ...rows])}\n`;
}

/** Each ranker's means over the datasets. */
export function meanOf(rankers, all) {
  return new Map(
    rankers.map(({ name }) => [
      name,
      all[0].get(name).map((_, at) => all.reduce((sum, results) => sum + results.get(name)[at], 0) / all.length),
    ]),
  );
}

const short = (level) => level.split(' ')[0];
