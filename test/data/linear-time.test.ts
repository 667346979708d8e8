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
import { growth, limit } from '../growth.js';

const base = 'https://blog.example/feed';

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
