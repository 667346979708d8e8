import { basename, resolve } from 'node:path';
import { liftLimits, maxBytes, maxItems } from '../../dist/data/limits.js';
import { indexOf, relatedIn } from '../../dist/related/ranking.js';
import { archiveOf } from './archive.mjs';
import { Problem } from './problem.mjs';
import { progressOn } from './progress.mjs';
import { Texts } from './texts.mjs';
import { turn } from './turn.mjs';
import { WorkFolder } from './work-folder.mjs';
import { writeFeed } from './write-feed.mjs';
import { writeFolder } from './write-folder.mjs';

/** What browsers take of one feed. */
const browser = { items: maxItems, bytes: maxBytes };

/** Does what the options ask for, and gives what to tell about it. */
export async function relate(options, stop) {
  liftLimits();
  const progress = progressOn();
  const work = new WorkFolder(options);
  await work.make();
  const texts = new Texts(work.texts);
  try {
    const archive = await archiveOf(
      { ...options, keepsItems: options.toFile },
      { folder: work.pages, texts, stop, progress },
    );
    const { articles } = archive;
    if (!articles.length)
      throw new Problem(`No article in ${options.feeds.join(', ')}: check the address; nothing was written`);

    const state = await work.resume(archive, options);
    if (state.isOther) progress.say('The articles or the options are not those of the interrupted run: starting over.');
    const index = await indexed(articles, stop, progress);
    const relatedTo = (article) => relatedIn(index, article, { limit: options.limit }).map(({ article }) => article);
    const context = { ...archive, relatedTo, options, work, state, stop, progress };
    const report = options.toFile
      ? feedReport(articles, await writeFeed(context), options, progress)
      : folderReport(articles, await writeFolder(context), options);
    await work.finish();
    return report;
  } finally {
    progress.close();
    texts.remove();
  }
}

async function indexed(articles, stop, progress) {
  const steps = indexOf(articles);
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return value;
    if (count % 200) continue;
    progress.show(`Comparing ${articles.length} articles`);
    await turn(stop);
  }
}

function folderReport(articles, { files, written, removed }, { out, name }) {
  const rest = files - written;
  return `${articles.length} articles: wrote ${written} files into ${out}${
    rest ? `, ${rest} were there from before` : ''
  }${removed ? `, removed ${removed} of articles that are gone` : ''}.
Embed them with:
<zen-related-posts src="/${basename(resolve(out))}/{${name}}.json"></zen-related-posts>
`;
}

function feedReport(articles, { bytes }, { out }, progress) {
  if (articles.length > browser.items || bytes > browser.bytes)
    progress.say(
      `Warning: a browser reads ${browser.items} articles and ${browser.bytes / 1e6} MB of a feed, and this one has ` +
        `${articles.length} and ${(bytes / 1e6).toFixed(1)} MB: give --out a folder for one small file per article.`,
    );
  return `${articles.length} articles: wrote ${out}.
Embed it with:
<zen-related-posts src="/${basename(out)}"></zen-related-posts>
`;
}
