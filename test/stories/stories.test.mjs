// Every story in three engines: it is shown, its play function succeeds, its widgets reach the state that it names, it
// shows what it says that it covers, nothing fails or prints, axe finds nothing. In light, in dark and from right to left.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startEngine } from '../host-pages/engines.mjs';
import { entries, serveStorybook } from './storybook.mjs';

const engines = process.env.ENGINES?.split(',') ?? ['chromium', 'firefox', 'webkit'];
const stories = entries.filter(({ type }) => type === 'story');

const modes = {
  light: 'scheme:light;direction:ltr;language:en',
  dark: 'scheme:dark;direction:ltr;language:en',
  'right to left': 'scheme:light;direction:rtl;language:ar',
};

const storybook = await serveStorybook();
after(() => storybook.close());

describe('stories', { concurrency: engines.length }, () => {
  for (const name of engines)
    describe(name, { concurrency: 1 }, () => {
      let engine;
      before(async () => (engine = await startEngine(name)));
      after(() => engine.close());
      for (const [mode, globals] of Object.entries(modes))
        describe(mode, { concurrency: 1 }, () => inMode(() => engine, globals));
    });
});

/** The page is opened once: the stories follow each other in it, as for somebody who reads them. */
function inMode(engine, globals) {
  before(async () => {
    // Storybook's own axe check would do the work twice.
    const query = `viewMode=story&id=${stories.at(-1).id}&globals=a11y.manual:!true;${globals}`;
    await engine().visit(`${storybook.address}iframe.html?${query}`);
    await engine().run(() => globalThis.zenCheck.ready());
  });
  for (const { id, title, name } of stories)
    test(`${title} › ${name}`, async () => {
      const problems = await engine().run((story) => globalThis.zenCheck.story(story), id);
      assert.equal(problems.join('\n'), '');
    });
}
