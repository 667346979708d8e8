import { open, rename } from 'node:fs/promises';
import { fields } from '../../dist/data/json.js';
import { wholeItem } from './item.mjs';
import { turn } from './turn.mjs';

/** After how many articles it is noted how far it is. */
const checkpoint = 1000;

/** Writes one feed of all articles with the ids of those related to each. Tells what was written. */
export async function writeFeed({ articles, items, head, relatedTo, options, work, state, stop, progress }) {
  const file = await open(work.part('feed'), 'a+');
  try {
    let { done, bytes } = state;
    if ((await file.stat()).size < bytes) done = bytes = 0;
    if (done) progress.say(`Going on: ${done} of ${articles.length} articles are done already.`);
    // What was written after the last checkpoint is written again.
    await file.truncate(bytes);
    const write = async (text) => void (bytes += (await file.appendFile(text), Buffer.byteLength(text)));

    if (!bytes) {
      const start = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Articles', ...head });
      await write(`${start.slice(0, -1)},"items":[\n`);
    }
    while (done < articles.length && !stop.aborted) {
      const end = Math.min(done + checkpoint, articles.length);
      for (; done < end && !stop.aborted; done++) {
        const article = articles[done];
        const item = itemOf(article, items[done]?.(), relatedTo(article));
        await write(`${done ? ',\n' : ''}${JSON.stringify(item)}`);
        progress.show(`Writing: ${done} of ${articles.length} articles`);
      }
      await file.datasync();
      await work.save({ done, bytes });
    }
    await turn(stop);
    await write('\n]}\n');
    await file.datasync();
    await rename(work.part('feed'), options.out);
    return { bytes };
  } finally {
    await file.close();
  }
}

/** An article as an item: with its own fields where it was one. */
function itemOf(article, json, related) {
  const item = json ? JSON.parse(json) : wholeItem(article);
  const image = article.image?.url;
  return {
    ...item,
    // What was relative would lead elsewhere from here.
    ...(article.url && { url: article.url }),
    ...(image && { image }),
    _zen: { ...fields(item._zen), related: related.map(({ id }) => id) },
  };
}
