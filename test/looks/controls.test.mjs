// Every link and button is one stop of the Tab key, shows that it has the focus, and is large enough for a finger, in every layout and
// theme. https://www.w3.org/TR/WCAG22/#target-size-minimum
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { usualArticles, usualBox } from './content.mjs';
import { layouts, page, serveLooks, shown, themes, widget } from './page.mjs';

const pages = new Map();
const server = await serveLooks(pages);
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.close();
});

describe('controls', { concurrency: 1 }, () => {
  for (const layout of layouts)
    test(layout.name, async () => {
      const articles = usualArticles('ltr');
      const widgets = themes.map((theme) => widget({ ...layout, theme, articles, box: usualBox('ltr') }));
      pages.set('/', page(`<div class="light">${widgets.join('')}</div>`, 'div { padding: 16px; inline-size: 600px }'));
      const looks = await openPage(browser);
      await looks.goto(`${server.origin}/`);
      await shown(looks);
      const count = await looks.evaluate(
        () =>
          [...document.querySelectorAll('[theme]')].flatMap(({ shadowRoot }) => [
            ...shadowRoot.querySelectorAll('a, button'),
          ]).length,
      );
      const stops = [];
      for (let index = 0; index < count; index += 1) {
        await looks.keyboard.press('Tab');
        stops.push(
          await looks.evaluate(() => {
            const host = document.activeElement;
            const control = host.shadowRoot.activeElement;
            // A card's link is as large as the card, which has its ring.
            const ring = control.closest('.title') ? control.closest('.card') : control;
            const { outlineStyle, outlineWidth } = getComputedStyle(ring);
            const { width, height } = ring.getBoundingClientRect();
            return {
              name: `${host.getAttribute('theme')}: ${control.part.value}`,
              index: [...host.shadowRoot.querySelectorAll('a, button')].indexOf(control),
              hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
              isLarge: width >= 24 && height >= 24,
            };
          }),
        );
      }
      assert.equal(new Set(stops.map(({ name, index }) => `${name} ${index}`)).size, count);
      assert.deepEqual(
        stops.filter(({ hasRing, isLarge }) => !hasRing || !isLarge),
        [],
      );
      await looks.close();
    });
});
