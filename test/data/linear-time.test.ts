import { expect } from '@open-wc/testing';
import { withEmoji } from '../../src/data/emoji/replace.js';
import { readFeed } from '../../src/data/formats/index.js';
import { textFromMarkdown } from '../../src/data/formats/markdown.js';
import { imageFrom } from '../../src/data/formats/record.js';
import { imageInHtml, rss } from '../../src/data/formats/rss.js';
import { xmlElements } from '../../src/data/formats/xml.js';
import { jsonFrom } from '../../src/data/more/nearly-json.js';
import { refusal } from '../../src/data/more/refusal.js';
import { nextPage } from '../../src/data/paging.js';

const base = 'https://blog.example/feed';

/** In proportion it takes 16 times as long, in quadratic time 190 to 240 times. */
const limit = 64;

/** How many times longer reading takes when there are sixteen times as many parts. */
function growth(read: (text: string) => unknown, text: (count: number) => string, count: number): number {
  const [short, long] = [text(count), text(count * 16)];
  let repeats = 1;
  const time = (text: string) => {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) read(text);
    return performance.now() - start;
  };
  // Long enough for a coarse clock, also when the engine gets faster.
  while (Math.min(time(short), time(short)) < 5 && repeats < 1e5) repeats *= 2;
  // The best of each, in more rounds while it looks too long: other work on the machine only adds to it.
  let best = [Infinity, Infinity] as const;
  for (let round = 0; round < 5 || (round < 25 && best[1] / best[0] >= limit); round++)
    best = [Math.min(best[0], time(short)), Math.min(best[1], time(long))];
  return best[1] / Math.max(1, best[0]);
}

describe('reading text that is made to take long', () => {
  /** What the text is made of, what reads it, a part of it, how often that is there, what stands before and after. */
  const table: [
    what: string,
    read: (text: string) => unknown,
    part: string,
    count: number,
    around?: [string, string],
  ][] = [
    ['letters in an unfinished tag', (text) => [...xmlElements(text)], 'a', 500, ['<a ', '']],
    ['instructions before no root', (text) => rss.matches(text), '<?xml?>', 200],
    ['comments before no root', (text) => rss.matches(text), '<!---->', 200],
    ['unfinished pictures', imageInHtml, '<img ', 60],
    [
      'signs in the author of an entry',
      (text) => readFeed(text, base),
      '@',
      200,
      ['<rss><item><title>x</title><author>', ' x y</author></item></rss>'],
    ],
    ['signs at the start of a line of Markdown', textFromMarkdown, '-', 500, ['', 'x']],
    ['unfinished pieces of code in Markdown', textFromMarkdown, '~~~x\n', 60],
    ['slashes in what may be a picture', (text) => imageFrom(text), 'a/', 500, ['', ':']],
    ['spaces in nearly JSON', jsonFrom, ' ', 1000, ['a', 'a']],
    ['line breaks after an object', jsonFrom, '\n', 1000, ['{}', 'x']],
    ['unfinished links of a page', (text) => refusal(text, {}, base), '<link ', 30],
    ['colons in a title', withEmoji, ':', 6250],
    ['colons between letters', withEmoji, ':a', 500],
    ['letters behind a colon', withEmoji, 'a', 500, [':', '_tone']],
    ['dots before no address', withEmoji, '.a', 500],
    ['brackets in the header Link', (text) => nextPage({ get: () => text }, base), '<', 500],
  ];
  for (const [what, read, part, count, [before, after] = ['', '']] of table)
    it(`takes no more than in proportion for sixteen times as many ${what}`, () =>
      expect(growth(read, (count) => before + part.repeat(count) + after, count)).to.be.below(limit));
});
