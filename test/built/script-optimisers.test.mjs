// Scripts that are moved, held back, copied or run from elsewhere, and markup that stands in the way of finding them.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { insertScript, list, placeholder, said, startSite, titles } from './host-site.mjs';

const site = await startSite();
const { visit } = site;
const elsewhere = await serve(() => ({ type: 'text/javascript', body: 'export const chosenFor = () => {};' }));

after(() => {
  site.close();
  elsewhere.close();
});

const inPlace = `data-zen-embed="cta" data-zen-heading="Hello" data-zen-href="/contact/"`;

/** In the page: runs the script's text from a blob, as an optimiser does that has loaded it itself. */
async function runFromBlob() {
  const text = await (await fetch('/zen-widgets.js')).text();
  const src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const script = document.createElement('script');
  await new Promise((resolve) => {
    document.head.append(Object.assign(script, { src, onload: resolve }));
  });
}

for (const engine of ['chromium', 'firefox'])
  describe(`in ${engine}`, () => {
    let browser;
    let page;
    before(async () => {
      browser = await launchBrowser(engine);
      page = await openPage(browser);
    });
    after(() => browser.close());

    const assertShown = async () => {
      await titles(page, 'zen-related-posts', 2);
      assert.deepEqual(said(page), []);
    };
    const assertInPlace = async () => {
      await titles(page, 'script + zen-cta');
      assert.deepEqual(page.heard, []);
    };

    test('a script that is put in after the page has loaded', async () => {
      await visit(page, list + placeholder, '');
      await page.evaluate(insertScript, { src: '/zen-widgets.js' });
      await assertShown();
    });

    for (const [optimiser, attribute] of Object.entries({
      'one optimiser': 'data-src="/zen-widgets.js?ver=1"',
      another: 'data-rocket-src="/zen-widgets.js"',
    }))
      test(`a script that runs from a blob finds its parts by what ${optimiser} leaves of its tag`, async () => {
        await visit(page, list + placeholder, `<script type="text/plain" ${attribute}></script>`);
        await page.evaluate(runFromBlob);
        await assertShown();
      });

    test('a script that runs from a blob and of which nothing is left says what it misses', async () => {
      await visit(page, list, '');
      await page.evaluate(runFromBlob);
      await page.waitForFunction(() => document.querySelector('zen-related-posts').state === 'error');
      assert.equal(await page.$eval('zen-related-posts a', (link) => link.checkVisibility()), true);
      assert.equal(said(page).length, 1);
      assert.match(said(page)[0], /zen-widgets-feed\.js, or zen-widgets\.all\.js/);
    });

    test('a script that waits for consent as text, and is copied then', async () => {
      await visit(page, list + placeholder, `<script type="text/plain" src="/zen-widgets.js"></script>`);
      assert.equal(await page.evaluate(() => customElements.get('zen-cta')), undefined);
      await page.evaluate(() => {
        const waiting = document.querySelector('script');
        const copy = document.createElement('script');
        copy.src = waiting.src;
        waiting.replaceWith(copy);
      });
      await assertShown();
    });

    for (const [what, script] of Object.entries({
      'a classic script': `<script src="/zen-widgets.js" ${inPlace}></script>`,
      'an async script': `<script async src="/zen-widgets.js" ${inPlace}></script>`,
      'a module, which does not know its tag': `<script type="module" src="/zen-widgets.js" ${inPlace}></script>`,
    }))
      test(`${what} has its widget behind it`, async () => {
        await visit(page, `<p>Before</p>${script}<p>After</p>`, '');
        await assertInPlace();
        assert.equal(await page.$eval('zen-cta', ({ nextElementSibling }) => nextElementSibling.textContent), 'After');
      });

    test('a script that a script puts in has its widget behind it', async () => {
      await visit(page, '<p></p>', '');
      await page.evaluate(() => {
        const script = Object.assign(document.createElement('script'), { src: '/zen-widgets.js' });
        Object.assign(script.dataset, { zenEmbed: 'cta', zenHeading: 'Hello', zenHref: '/contact/' });
        document.querySelector('p').append(script);
      });
      await assertInPlace();
    });

    test('a script that waits for consent in its place has its widget behind its copy, once', async () => {
      await visit(page, `<p><script type="text/plain" src="/zen-widgets.js" ${inPlace}></script></p>`, '');
      await page.evaluate(() => {
        const waiting = document.querySelector('p script');
        const copy = document.createElement('script');
        for (const { name, value } of waiting.attributes) if (name !== 'type') copy.setAttribute(name, value);
        waiting.replaceWith(copy);
      });
      await assertInPlace();
    });

    describe('names in the markup that stand before the document’s own', () => {
      const evil = `${elsewhere.origin}/zen-widgets.js`;
      const inTheWay = ['currentScript', 'scripts', 'location', 'src']
        .map((name) => `<img name="${name}" id="${name}" src="${evil}"><form name="${name}" action="${evil}"></form>`)
        .join('');
      const assertNoPartFromElsewhere = () => {
        const asked = page.requests.filter((url) => url.startsWith(elsewhere.origin));
        // The pictures themselves.
        assert.deepEqual([...new Set(asked)], [evil]);
      };

      test('lead to no part from elsewhere', async () => {
        await visit(page, `${inTheWay}<script src="/zen-widgets.js"></script>${list}${placeholder}`, '');
        await assertShown();
        assertNoPartFromElsewhere();
      });

      test('leave a script that runs from a blob without its parts, and the fallback in its place', async () => {
        await visit(page, `${inTheWay}<script type="text/plain" data-src="/zen-widgets.js"></script>${list}`, '');
        await page.evaluate(runFromBlob);
        await page.waitForFunction(() => document.querySelector('zen-related-posts').state === 'error');
        assert.equal(await page.$eval('zen-related-posts a', (link) => link.checkVisibility()), true);
        assertNoPartFromElsewhere();
      });
    });
  });
