// What is measured. Measurements of a group take turns, and their ratios are formed within a round.
import { measureRetitling, retitlers } from './retitling.mjs';
import { measureShowing } from './showing.mjs';
import { measureFirstContent, measureSlowStart, measureStartTasks } from './starting.mjs';

/** The sizes that the growth is measured with. */
export const growthSizes = [100, 250, 700, 2000, 5000];

/** The pages whose start is timed: those with a feed. */
const timed = ['least-6', 'card', 'feed-6', 'related-6'];
const many = ['least-100', 'feed-100', 'related-100'];

/** Groups of measurements: the `kind` and the settings of each. */
export function planOf({ short, sizes, subjects }) {
  const of = (names, settings) =>
    subjects.filter((name) => names.includes(name)).map((subject) => ({ subject, ...settings }));
  const groups = [];
  const add = (kind, measure, items) => groups.push(items.map((item) => ({ kind, measure, ...item })));
  for (const throttle of short ? [1] : [1, 4])
    for (const count of sizes)
      add(
        'showing',
        measureShowing,
        // A few cards take too little to measure them once.
        of(subjects, { count, throttle, times: timesFor(count, short ? 5 : 12 / throttle), isHeld: throttle === 1 }),
      );
  add(
    'first',
    measureFirstContent,
    [...timed, 'cta', ...many].map((start) => ({ start })),
  );
  if (short) return groups;
  add('retitling', measureRetitling, of(retitlers, {}));
  add(
    'slow',
    measureSlowStart,
    timed.map((start) => ({ start })),
  );
  add(
    'tasks',
    measureStartTasks,
    timed.map((start) => ({ start, throttle: 1 })),
  );
  add(
    'tasks',
    measureStartTasks,
    many.map((start) => ({ start, throttle: 4 })),
  );
  for (const count of growthSizes)
    add('growth', measureShowing, of(['static', 'skipping', 'list', 'cards'], { count, times: timesFor(count, 12) }));
  return groups;
}

const timesFor = (count, most) => Math.max(1, Math.round(Math.min(most, 200 / count)));
