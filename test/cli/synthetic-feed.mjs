// A feed of any size that is the same each time: words as frequent as Zipf's law has it, 500 tags, 50 authors.
// As a script: node test/cli/synthetic-feed.mjs 100000 > feed.json
import { once } from 'node:events';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const vocabulary = 30_000;

/** Numbers from 0 to 1 that follow from a seed: a linear congruential generator, of which the upper bits are used. */
function randomFrom(seed) {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 11n) / 2 ** 53;
  };
}

const syllables = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ro', 'su', 'ta', 've', 'wi', 'xo', 'zu'];

/** The nth word, each another one. */
const word = (n) => [12, 8, 4, 0].map((bits) => syllables[(n >> bits) & 15]).join('');

/** Items of JSON Feed. */
export function* syntheticItems(count, seed = 1) {
  const random = randomFrom(seed);
  const below = (n) => Math.floor(random() * n);
  // The inverse of the distribution's integral: rank n is about 1/n as frequent as the first.
  const zipf = (n) => Math.floor(n ** random()) - 1;
  const words = (n) => Array.from({ length: n }, () => word(zipf(vocabulary))).join(' ');
  for (let i = 0; i < count; i++) {
    const length = 120 + below(181);
    yield {
      id: `article-${i}`,
      url: `https://blog.example/${2000 + (i % 26)}/article-${i}/`,
      title: words(6 + below(5)),
      summary: words(Math.ceil(length / 8))
        .slice(0, length)
        .trim(),
      image: `https://blog.example/pictures/${i}.webp`,
      authors: [{ name: `Author ${below(50)}` }],
      date_published: new Date(Date.UTC(2000, 0, 1) + below(26 * 365) * 86_400_000).toISOString(),
      tags: [...new Set([zipf(500), zipf(500), zipf(500)].map((n) => `Tag ${n}`))],
      language: 'en',
    };
  }
}

/** A JSON Feed, part by part. */
export function* syntheticFeed(count, seed) {
  yield '{"version":"https://jsonfeed.org/version/1.1","title":"Synthetic","items":[\n';
  let between = '';
  for (const item of syntheticItems(count, seed)) {
    yield between + JSON.stringify(item);
    between = ',\n';
  }
  yield ']}\n';
}

if (argv[1] === fileURLToPath(import.meta.url))
  for (const part of syntheticFeed(Number(argv[2] ?? 1000))) if (!stdout.write(part)) await once(stdout, 'drain');
