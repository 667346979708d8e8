// What it costs a page to give 1,000 cards other titles.
import { articlesOf, retitled } from './articles.mjs';
import { median } from './statistics.mjs';
import { inSubjectPage } from './subject-page.mjs';
import { marksOf, sumOf, tasksOf, traced } from './trace.mjs';

/** The subjects that can be told: the cards of others are markup of the page, which is changed as static HTML is. */
export const retitlers = ['static', 'skipping', 'list', 'cards', 'vanilla', 'lit'];

const count = 1000;
const words = ['Warm', 'Hot', 'Again', 'Later', 'Still', 'Once more', 'At last', 'And then'];
/** How many updates come before those that count. */
const warm = 3;

/** Main-thread milliseconds of one update. */
export const measureRetitling = (bench, { subject }) =>
  inSubjectPage(bench, subject, 1, async (page, session) => {
    const articles = articlesOf(count);
    const events = await traced(session, () =>
      page.evaluate(
        async (articles, changes) => {
          const { bench, subject } = globalThis;
          const place = bench.place();
          await subject.show(place, bench.ready(articles));
          await bench.settled();
          for (const titles of changes) {
            const changed = articles.map((article, index) => ({ ...article, title: titles[index] }));
            globalThis.gc();
            await bench.settled();
            await bench.marked(() => subject.retitle(place, changed));
          }
        },
        articles,
        words.map((word) => retitled(articles, word).map(({ title }) => title)),
      ),
    );
    const ends = marksOf(events, 'end');
    const times = marksOf(events, 'begin').map((begin, index) => sumOf(tasksOf(events, begin, ends[index])));
    return { time: median(times.slice(warm)) };
  });
