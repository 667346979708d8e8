// `npm run bench`: what our elements cost a page, against static HTML and the cards of others; see bench/README.md.
import { launchBrowser } from '../../test/built/browser.mjs';
import { aboutRun } from './about.mjs';
import { answersOf } from './answers.mjs';
import { readOptions, usage } from './options.mjs';
import { planOf } from './plan.mjs';
import { reportOf } from './report.mjs';
import { inRounds } from './rounds.mjs';
import { markupDiffers } from './same-markup.mjs';
import { setUp } from './setup.mjs';
import { openSite } from './site.mjs';
import { startFiles } from './starting.mjs';
import { pageOf } from './subject-page.mjs';
import { bundled } from './subjects.mjs';
import { summaryOf } from './summary.mjs';
import { tidy, write } from './writing.mjs';

async function run(options) {
  setUp();
  const files = startFiles(await bundled('start'));
  for (const subject of new Set([...options.subjects, 'list'])) {
    files[`/${subject}.html`] = pageOf(subject);
    files[`/${subject}.js`] = await bundled(subject);
  }
  const site = await openSite(files);
  const browser = await launchBrowser('chromium', ['--js-flags=--expose-gc']);
  try {
    const bench = { browser, site };
    const difference = await markupDiffers(bench);
    if (difference) console.warn(`Not the same cards: ${difference}`);
    const about = await aboutRun(browser, options);
    const measurements = await inRounds(bench, planOf(options), options.rounds, (round) =>
      console.error(`round ${round} of ${options.rounds}`),
    );
    const results = { about, ...summaryOf(measurements) };
    const report = await tidy(`${answersOf(results)}\n\n${reportOf(results)}`);
    console.log(report);
    if (options.write) await write(results, report);
  } finally {
    await browser.close();
    site.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else await run(options);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
