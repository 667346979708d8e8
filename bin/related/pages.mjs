import { FeedError } from '../../dist/data/feed-error.js';
import { readFeed } from '../../dist/data/formats/index.js';
import { explained } from '../../dist/data/more-for.js';
import { jsonFrom } from '../../dist/data/more/nearly-json.js';
import { answerFrom, answerFromFile } from './answers.mjs';
import { Problem, problemOf } from './problem.mjs';

/**
 * The pages of a feed, one by one: their articles, and the JSON that they were read from. A page that has no article of
 * its own is beyond the end, or in a loop.
 * @param feed A file or an address.
 * @param folder Where downloaded pages are kept.
 */
export async function* pagesOf(feed, { base, reading, folder, stop }) {
  const isAddress = /^https?:/i.test(feed);
  const ids = new Set();
  const asked = new Set();
  for (let url = feed; url && !asked.has(url);) {
    asked.add(url);
    const page = await named(url, asked.size, async () => {
      const { wasKept, ...answer } = await (isAddress ? answerFrom(url, { folder, stop }) : answerFromFile(url, base));
      const json = jsonFrom(answer.json);
      const read = readFeed(json, answer.url, reading);
      return { ...read, json, next: read.next ?? answer.next, wasKept };
    });
    const before = ids.size;
    for (const { id } of page.articles) ids.add(id);
    if (ids.size === before) return;
    yield page;
    url = isAddress ? page.next : undefined;
  }
}

/** An error about a page names it as the user did, and by its number, which is not in the address that errors show. */
async function named(url, number, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const problem = problemOf(await explained(error));
    const text = /^https?:/i.test(url) ? problem : problem.replace(error.url, () => `“${url}”`);
    throw new Problem(number > 1 ? `page ${number}: ${text}` : text, { cause: error });
  }
}
