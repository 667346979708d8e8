import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ZenRelatedPosts } from '../../src/index.js';
import { article, articles, jsonFeed } from '../articles.js';
import { Server } from '../server.js';

describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`in any element, ${scheme} and ${dir}`, async () => {
        const page = await fixture(html`
          <main
            dir=${dir}
            lang="en"
            style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 1em"
          >
            <h1>Page</h1>
            <zen-cta heading="Hire us" text="We ship." href="https://zen.example/" label="Start"></zen-cta>
            <zen-related-posts .articles=${articles(4)}></zen-related-posts>
            <zen-article-card layout="horizontal" .article=${article(1)}></zen-article-card>
          </main>
        `);
        await expect(page).to.be.accessible();
      });
    }
  }

  it('in a skeleton', async () => {
    const server = new Server();
    const held = server.hold('/feed.json');
    const element = await fixture<ZenRelatedPosts>(html`<zen-related-posts src="/feed.json"></zen-related-posts>`);
    await held.requested;
    await element.updateComplete;
    await expect(element).to.be.accessible({ ignoredRules: ['region'] });
    held.answer(jsonFeed(articles(1)));
    await oneEvent(element, 'zen-load');
    server.close();
  });
});
