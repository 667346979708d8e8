// One way to drive a page in each of the three engines: open it, run a function in it, take its picture.
import { PNG } from 'pngjs';
import { openWindow } from '../../scripts/webdriver.mjs';
import { launchBrowser } from '../built/browser.mjs';

/** The size of the window in pixels: as high as all of a host page, so that one picture has it all. */
export const windowSize = { width: 1000, height: 3200 };

/**
 * Starts an engine, `chromium`, `firefox` or `webkit`, with one window.
 *
 * `visit(url, {framed})` opens an address; `framed`: everything below then happens in the frame of that page.
 * `run(code, …values)` runs a function in the page and gives what it gives, or what its promise does.
 * `inFrames(code, …values)` does so in each frame of the page, and gives a list.
 * `picture(height)` is the window as a PNG, down to there or further. `heard` has what the browser itself said on the console, where it can be heard.
 */
export const startEngine = async (name) => (name === 'webkit' ? startWebkit() : startPuppeteer(name));

async function startPuppeteer(name) {
  // Frames of other sites in the page's own process: opening one in another now and then never ends under load.
  const browser = await launchBrowser(name, [
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins,site-per-process',
  ]);
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport(windowSize);
  page.setDefaultTimeout(60_000);
  const heard = [];
  page.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`uncaught: ${error}`));
  let frame = page;
  let areForced = false;
  return {
    name,
    heard,
    async visit(url, { framed = false, forcedColors = false } = {}) {
      if (forcedColors !== areForced)
        await page.emulateMediaFeatures([{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }]);
      areForced = forcedColors;
      heard.length = 0;
      await page.goto(url);
      frame = framed ? page.frames()[1] : page;
    },
    run: (code, ...values) => frame.evaluate(code, ...values),
    inFrames(code, ...values) {
      const around = frame === page ? page.mainFrame() : frame;
      return Promise.all(around.childFrames().map((inner) => inner.evaluate(code, ...values)));
    },
    async picture(height) {
      const clip = { x: 0, y: 0, width: windowSize.width, height };
      const options = {
        clip,
        captureBeyondViewport: false,
        ...(name === 'chromium' && { optimizeForSpeed: true }),
      };
      return PNG.sync.read(Buffer.from(await page.screenshot(options)));
    },
    close: () => browser.close(),
  };
}

/** Runs in a page: has all of it drawn anew. Not one with frames, which may come back later than the rest. */
async function redraw() {
  if (document.querySelector('iframe')) return;
  const nextFrame = () => new Promise((resolve) => [requestAnimationFrame(resolve), setTimeout(resolve, 100)]);
  const { style } = document.documentElement;
  style.visibility = 'hidden';
  await nextFrame();
  style.visibility = '';
  await nextFrame();
}

async function startWebkit() {
  const { width, height } = windowSize;
  const opened = await openWindow({ ...windowSize, display: [width + 200, height + 200] });
  let isFramed = false;
  const engine = {
    name: 'webkit',
    heard: [],
    async visit(url, { framed = false } = {}) {
      await opened.send('POST', 'frame', { id: null });
      await opened.send('POST', 'url', { url });
      isFramed = framed;
      if (framed) await opened.send('POST', 'frame', { id: 0 });
    },
    async run(code, ...values) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve((${code})(...[].slice.call(arguments, 0, -1))).then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error && error.stack || error) })));`;
      const { value, error } = JSON.parse(await opened.send('POST', 'execute/async', { script, args: values }));
      if (error) throw new Error(error);
      return value;
    },
    async inFrames(code, ...values) {
      const all = [];
      const count = await engine.run(() => document.querySelectorAll('iframe').length);
      for (let id = 0; id < count; id += 1) {
        await opened.send('POST', 'frame', { id });
        all.push(await engine.run(code, ...values));
        await opened.send('POST', 'frame/parent', {});
      }
      return all;
    },
    async picture() {
      await opened.send('POST', 'frame', { id: null });
      // A picture that came late is drawn into what was there, which leaves its edge between two pixels as it was.
      await engine.run(redraw);
      // Under load it may still be drawing: it is settled when two pictures in a row are the same.
      let before;
      let picture = await opened.send('GET', 'screenshot');
      for (let taken = 1; picture !== before; taken += 1) {
        if (taken > 20) throw new Error('WebKit never shows the same picture twice.');
        before = picture;
        picture = await opened.send('GET', 'screenshot');
      }
      if (isFramed) await opened.send('POST', 'frame', { id: 0 });
      return PNG.sync.read(Buffer.from(picture, 'base64'));
    },
    close: () => opened.close(),
  };
  return engine;
}
