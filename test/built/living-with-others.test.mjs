// Widgets on pages with other code: other copies of the library, other libraries, other registries.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage } from './browser.mjs';
import { card, list, placeholder, said, scriptTag, startSite, titles } from './host-site.mjs';

const scriptOf = (version) => `<script src="/of/${version}/zen-widgets.js"></script>`;

/** What a bundler would resolve. */
const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    lit: '/node_modules/lit/index.js',
    'lit-element/': '/node_modules/lit-element/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    '@lit/context': '/node_modules/@lit/context/index.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    'zen-widgets': '/dist/index.js',
  },
})}</script>`;

/** Each list has its two articles; which ones is its own affair. */
function assertTwoEach(lists) {
  for (const list of lists) assert.match(list.join(), /^Article \d+,Article \d+$/);
}

const site = await startSite();
const { visit } = site;
after(() => site.close());

for (const engine of ['chromium', 'firefox'])
  describe(`in ${engine}`, () => {
    let browser;
    let page;
    before(async () => {
      browser = await launchBrowser(engine);
      page = await openPage(browser);
    });
    after(() => browser.close());

    /** One list in each placeholder, with what the page had there as its fallback. */
    const assertOnce = async (count = 1) => {
      assertTwoEach(await titles(page, '[data-zen-embed] > zen-related-posts', count));
      const contents = await page.$$eval('[data-zen-embed]', (boxes) =>
        boxes.map((box) => [box.childNodes.length, box.firstChild.innerHTML]),
      );
      assert.deepEqual(contents, Array(count).fill([1, '<a href="/blog/">Our blog</a>']));
    };

    test('the script twice, from two addresses, upgrades a placeholder once', async () => {
      await visit(page, placeholder + list, `${scriptTag}<script async src="/copy/zen-widgets.js"></script>`);
      await assertOnce();
      assert.deepEqual(page.heard, []);
      assert.equal(page.requests.filter((url) => url.endsWith('/feed.json')).length, 1);
    });

    for (const [name, head] of Object.entries({
      'a newer compatible version after it': scriptTag + scriptOf('0.1.7'),
      'a newer compatible version before it': scriptOf('0.1.7') + scriptTag,
    }))
      test(`${name} upgrades a placeholder once`, async () => {
        await visit(page, placeholder + list, head);
        await assertOnce();
        assert.deepEqual(page.heard, []);
      });

    test('an incompatible version leaves all to the first one, and says so once for each tag', async () => {
      await visit(page, placeholder + list, scriptTag + scriptOf('9.0.0'));
      await assertOnce();
      assert.equal(await page.evaluate(() => customElements.get('zen-cta').version), '0.1.0');
      assert.ok(page.heard.length <= 4, page.heard.join('\n'));
      for (const message of page.heard)
        assert.match(message, /^console\.warn: .* 9\.0\.0 not registered: taken by 0\.1\.0/);
    });

    test('a tag that another library has stays with it, placeholders of it are left alone, and one message says so', async () => {
      const theirs = `<script>customElements.define('zen-article-card', class Theirs extends HTMLElement {
        connectedCallback() { this.textContent = 'Theirs'; } });</script>`;
      const left = '<div data-zen-embed="article-card" data-zen-src="/feed.json"><a href="/blog/">Our blog</a></div>';
      await visit(
        page,
        `<zen-article-card></zen-article-card><section>${left}</section>${list}${placeholder}`,
        theirs + scriptTag,
      );
      await titles(page, 'zen-related-posts', 2);
      assert.equal(
        await page.$eval('zen-article-card', ({ outerHTML }) => outerHTML),
        '<zen-article-card>Theirs</zen-article-card>',
      );
      assert.equal(await page.$eval('section', ({ innerHTML }) => innerHTML), left);
      assert.equal(page.heard.length, 1);
      assert.match(page.heard[0], /^console\.warn: \[zen-widgets\] <zen-article-card> .*another library/);
    });

    test('the page’s own Lit renders widgets and passes their properties on', async () => {
      const app = `<script type="module">
        import { html, LitElement } from 'lit';
        customElements.define('my-app', class extends LitElement {
          static properties = { articles: {} };
          render() { return html\`<zen-related-posts .articles=\${this.articles} order="feed" heading="Ours"></zen-related-posts>\`; }
          createRenderRoot() { return this; }
        });
        const app = document.querySelector('my-app');
        app.articles = [{ id: '1', title: 'First', url: '/1' }];
        await document.querySelector('my-app').updateComplete;
        app.articles = [{ id: '2', title: 'Second', url: '/2' }];
      </script>`;
      await visit(page, `<my-app></my-app>${card}`, importMap + scriptTag + app);
      await page.waitForFunction(() =>
        document.querySelector('zen-related-posts')?.shadowRoot?.textContent.includes('Second'),
      );
      assert.deepEqual(await titles(page, 'zen-article-card'), [['Article 1']]);
      assert.deepEqual(
        page.heard.filter((message) => !message.includes('Lit is in dev mode')),
        [],
      );
    });

    for (const [order, [first, second]] of Object.entries({
      first: [scriptTag, ''],
      last: ['', '<script type="module" src="/zen-widgets.js"></script>'],
    }))
      test(`the npm package beside the script, which comes ${order}, shares its feed`, async () => {
        const own = `<script type="module">import { ZenArticleCard } from 'zen-widgets'; ZenArticleCard.define('my-card');</script>`;
        await visit(
          page,
          `<zen-feed src="/feed.json"><my-card></my-card><zen-article-card></zen-article-card></zen-feed>${placeholder}`,
          importMap + first + own + second,
        );
        assert.deepEqual(await titles(page, 'my-card, zen-article-card', 2), [['Article 1'], ['Article 1']]);
        await assertOnce();
        assert.deepEqual(said(page), []);
      });

    test('another tag for a class of the script', async () => {
      await visit(page, '<acme-article-card src="/feed.json" loading="eager"></acme-article-card>' + card);
      await page.evaluate(() => customElements.get('zen-article-card').define('acme-article-card'));
      assert.deepEqual(await titles(page, 'acme-article-card, zen-article-card', 2), [['Article 1'], ['Article 1']]);
      assert.deepEqual(page.heard, []);
    });

    for (const [kind, [option, head]] of Object.entries({
      'the engine’s own': ['customElementRegistry', ''],
      'the polyfill’s': [
        'customElements',
        '<script src="/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js"></script>',
      ],
    }))
      test(`a scoped registry, ${kind}`, async (t) => {
        await visit(page, '<div id="host"></div>' + card + placeholder, head + scriptTag);
        // A page that is left while it loads its parts tells so on the console, which the next test would hear.
        await assertOnce();
        const isThere = await page.evaluate(() => {
          try {
            return !!new CustomElementRegistry();
          } catch {
            return false;
          }
        });
        if (!isThere) return t.skip('this engine has none');
        const title = await page.evaluate(async (option) => {
          const registry = new CustomElementRegistry();
          customElements.get('zen-article-card').define('my-card', registry);
          const host = document.getElementById('host');
          const root = host.attachShadow({ mode: 'open', [option]: registry });
          root.innerHTML = '<my-card src="/feed.json" loading="eager"></my-card>';
          const card = root.querySelector('my-card');
          if (card.state !== 'ready')
            await new Promise((resolve) => card.addEventListener('zen-load', resolve, { once: true }));
          return card.shadowRoot.querySelector('.title').textContent.trim();
        }, option);
        assert.equal(title, 'Article 1');
        assert.equal(await page.evaluate(() => customElements.get('my-card')), undefined);
        assert.deepEqual(await titles(page, 'zen-article-card'), [['Article 1']]);
        await assertOnce();
        assert.deepEqual(page.heard, []);
      });

    test('markup from innerHTML, a template and an imported fragment', async () => {
      await visit(page, '<main></main>');
      await page.evaluate((markup) => {
        const main = document.querySelector('main');
        main.innerHTML = markup;
        const template = document.createElement('template');
        template.innerHTML = markup;
        main.append(template.content.cloneNode(true), document.importNode(template.content, true));
        main.insertAdjacentHTML('beforeend', markup);
      }, list + placeholder);
      assertTwoEach(await titles(page, 'main > zen-related-posts', 4));
      await assertOnce(4);
      assert.deepEqual(page.heard, []);
    });

    test('a widget that moves into a frame of the same origin and back keeps its articles and its look', async () => {
      await visit(page, `${card}<iframe></iframe>`);
      await titles(page, 'zen-article-card');
      const looks = await page.evaluate(async () => {
        const widget = document.querySelector('zen-article-card');
        const look = () => [
          widget.shadowRoot.querySelector('.title').textContent.trim(),
          widget.ownerDocument.defaultView.getComputedStyle(widget.shadowRoot.querySelector('.card')).borderTopStyle,
        ];
        const looks = [look()];
        document.querySelector('iframe').contentDocument.body.append(widget);
        // What takes the styles along is in a part, which loads with the first that moves.
        while (look()[1] === 'none') await new Promise(requestAnimationFrame);
        looks.push(look());
        widget.src = '/other.json';
        await new Promise((resolve) => widget.addEventListener('zen-load', resolve, { once: true }));
        looks.push(look());
        document.body.append(widget);
        await widget.updateComplete;
        return [...looks, look()];
      });
      assert.deepEqual(
        looks,
        ['Article 1', 'Article 1', 'Other 1', 'Other 1'].map((title) => [title, 'solid']),
      );
      assert.deepEqual(page.heard, []);
    });

    test('Turbo goes to a page and back to the one that it kept', async () => {
      const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
      const link =
        '<p><a class="link" href="/article-2/" data-zen-embed="article-card" data-zen-src="/feed.json">Article 2</a></p>';
      const markup = list + placeholder + link;
      const other = site.put(`<h1>Other</h1>${markup}`, turbo + scriptTag);
      await visit(page, markup, turbo + scriptTag);
      const assertShown = async () => {
        assertTwoEach(await titles(page, 'body > zen-related-posts'));
        await titles(page, 'p > zen-article-card:not([hidden])');
        await titles(page, '[data-zen-embed] > zen-related-posts');
        const counts = await page.evaluate(() => [
          document.querySelectorAll('zen-related-posts').length,
          document.querySelectorAll('zen-article-card').length,
        ]);
        assert.deepEqual(counts, [2, 1]);
      };
      await assertShown();
      const turn = (go) =>
        page.evaluate(
          (go) =>
            new Promise((resolve) => {
              document.addEventListener('turbo:load', () => resolve(document.title), { once: true });
              if (go) Turbo.visit(go);
              else history.back();
            }),
          go,
        );
      const first = await page.title();
      assert.notEqual(await turn(other), first);
      await assertShown();
      assert.equal(await turn(), first);
      await assertShown();
      assert.deepEqual(said(page), []);
      assert.equal(page.requests.filter((url) => url.endsWith('/zen-widgets.js')).length, 1);
    });

    test('a view transition within the page', async (t) => {
      await visit(page, `<main>${placeholder}</main>`);
      await assertOnce();
      const done = await page.evaluate(async (markup) => {
        if (!document.startViewTransition) return false;
        const transition = document.startViewTransition(
          () => (document.querySelector('main').innerHTML = `<h1>Next</h1>${markup}`),
        );
        await transition.finished;
        return true;
      }, placeholder);
      if (!done) return t.skip('this engine has none');
      await assertOnce();
      assert.deepEqual(page.heard, []);
    });

    test('Dark Reader darkens widgets, which stay readable and go on updating', async () => {
      await visit(
        page,
        `<style>body { background: white; color: black; }</style>${card}`,
        `${scriptTag}<script src="/node_modules/darkreader/darkreader.js"></script>`,
      );
      await titles(page, 'zen-article-card');
      await page.evaluate(() => globalThis.DarkReader.enable({ brightness: 100, contrast: 90 }));
      await page.evaluate(() => {
        const widget = document.querySelector('zen-article-card');
        widget.src = '/other.json';
        return new Promise((resolve) => widget.addEventListener('zen-load', resolve, { once: true }));
      });
      assert.deepEqual(await titles(page, 'zen-article-card'), [['Other 1']]);
      await page.waitForFunction(() => {
        const lightness = (colour) =>
          Math.max(
            ...colour
              .match(/[\d.]+/g)
              .slice(0, 3)
              .map(Number),
          );
        const link = document.querySelector('zen-article-card').shadowRoot.querySelector('.title a');
        return (
          lightness(getComputedStyle(document.body).backgroundColor) < 60 &&
          lightness(getComputedStyle(link).color) > 150
        );
      });
      assert.deepEqual(said(page), []);
    });

    test('a reader mode keeps the links that widgets have as their fallback', async () => {
      const text = `<p>${'A long text, with commas, as articles have it. '.repeat(20)}</p>`;
      const link = '<a href="/article-2/" data-zen-embed="article-card" data-zen-src="/feed.json">Article 2</a>';
      await visit(
        page,
        `<article><h1>Title</h1>${text}${list}${text}<p>See ${link}.</p>${text}</article>`,
        `${scriptTag}<script src="/node_modules/@mozilla/readability/Readability.js"></script>`,
      );
      await titles(page, 'zen-related-posts');
      await titles(page, 'zen-article-card');
      const content = await page.evaluate(() => new Readability(document.cloneNode(true)).parse().content);
      assert.match(content, /<a href="[^"]*\/blog\/">Our blog<\/a>/);
      assert.match(content, /<a href="[^"]*\/article-2\/"[^>]*>Article 2<\/a>/);
    });
  });
