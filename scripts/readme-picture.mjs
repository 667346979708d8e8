// Takes the pictures in README, light and dark, of the widgets at the end of the demo's article: `npm run picture`
// after `npm run build`.
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { startDemo } from '../demo/server.ts';
import { findBrowser } from './browsers.mjs';

const width = 1120;
/** Space around the widgets, in pixels. */
const margin = 32;

const demo = await startDemo({ port: 0 });
const browser = await launch({
  executablePath: findBrowser('chromium'),
  // Chromium's sandbox does not start as root.
  args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 3000, deviceScaleFactor: 1.5 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${demo.pages}/agency-article.html`);
    await page.evaluate((margin) => {
      // Only the widgets, with the page's own colours and fonts around them.
      document.querySelectorAll('.site, article, .foot').forEach((element) => element.remove());
      document.querySelector('.after').style.padding = `${margin}px`;
      const list = document.querySelector('zen-related-posts');
      list.limit = 3;
      // The page keeps room for six.
      list.style.minBlockSize = '0';
    }, margin);
    await page.waitForFunction(() => {
      const widgets = [...document.querySelectorAll('zen-cta, zen-related-posts')];
      const pictures = widgets.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('img')]);
      return widgets.every(({ state }) => state === 'ready') && pictures.every(({ naturalWidth }) => naturalWidth);
    });
    const widgets = await page.$('.after');
    await widgets.screenshot({
      path: fileURLToPath(new URL(`../docs/widgets-${scheme}.webp`, import.meta.url)),
      type: 'webp',
      quality: 90,
    });
    await page.close();
  }
} finally {
  await browser.close();
  await demo.close();
}
