import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { needExtras } from '../../src/elements/shared/extras.js';
import '../../src/index.js';
import type { ZenArticleCard, ZenCta, ZenRelatedPosts } from '../../src/index.js';
import { article, articles, jsonFeed } from '../articles.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

/** Lets everything run that is due: promises, then a frame. */
const settled = () => new Promise(requestAnimationFrame);

const within = <T extends Element>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.card a')].map((link) => link.textContent!.trim());

describe('what a host page does to a widget:', () => {
  let server: Server;
  beforeEach(() => (server = new Server({ '/feed.json': jsonFeed(articles(3)) })));
  afterEach(() => server.close());

  describe('another document', () => {
    it('has it with its styles, and so has the first one when it comes back', async () => {
      const card = await fixture<ZenArticleCard>(html`<zen-article-card .article=${article(1)}></zen-article-card>`);
      const home = card.parentElement!;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
      const inside = frame.contentDocument!;
      const look = () => {
        const { borderTopWidth, display } = card.ownerDocument.defaultView!.getComputedStyle(within(card, '.card'));
        return [borderTopWidth, display];
      };
      const before = look();
      expect(before).to.deep.equal(['1px', 'flex']);
      inside.body.append(card);
      await needExtras();
      expect(look()).to.deep.equal(before);
      card.article = article(2);
      await settled();
      await card.updateComplete;
      expect(titles(card)).to.deep.equal(['Article number 2']);
      home.append(card);
      await needExtras();
      expect(look()).to.deep.equal(before);
    });

    it('without a window takes it in without an error', async () => {
      const card = await fixture<ZenArticleCard>(html`<zen-article-card .article=${article(1)}></zen-article-card>`);
      const template = document.createElement('template');
      template.content.append(card);
      document.body.append(template.content);
      expect(getComputedStyle(within(card, '.card')).display).to.equal('flex');
      card.remove();
    });
  });

  describe('printing', () => {
    it('gets a widget that is far away, with its picture', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="padding-block-start: 9000px">
          <zen-article-card src="/feed.json"><a href="/">Blog</a></zen-article-card>
        </div>`,
      );
      const card = page.querySelector<ZenArticleCard>('zen-article-card')!;
      await settled();
      expect(card.state).to.equal('idle');
      dispatchEvent(new Event('beforeprint'));
      await oneEvent(card, 'zen-load');
      expect(within<HTMLImageElement>(card, 'img').loading).to.equal('eager');
    });

    it('is over at the next moment: what is far away waits again', async () => {
      dispatchEvent(new Event('beforeprint'));
      const page = await fixture<HTMLElement>(
        html`<div style="padding-block-start: 9000px"><zen-article-card src="/feed.json"></zen-article-card></div>`,
      );
      const card = page.querySelector<ZenArticleCard>('zen-article-card')!;
      await settled();
      dispatchEvent(new Event('online'));
      await settled();
      expect([card.state, server.requests]).to.deep.equal(['idle', []]);
    });

    it('shows no skeletons', async () => {
      server.hold('/feed.json');
      const card = await fixture<ZenArticleCard>(
        html`<zen-article-card loading="eager" src="/feed.json"></zen-article-card>`,
      );
      const printed = [...card.shadowRoot!.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[]);
      expect(printed.some((rule) => within(card, rule.selectorText) && rule.style.display === 'none')).to.equal(true);
    });
  });

  it('shown after it was hidden, loads then', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card src="/feed.json" style="display: none"></zen-article-card>`,
    );
    await settled();
    await settled();
    expect([card.state, server.requests]).to.deep.equal(['idle', []]);
    card.style.display = '';
    await oneEvent(card, 'zen-load');
    expect(titles(card)).to.deep.equal(['Article number 1']);
  });

  describe('the browser’s translation', () => {
    /** What Chrome's translation leaves of a text. */
    function translate(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim()) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
        inner.textContent = `[${text.data.trim()}]`;
      }
    }

    it('of a card gives way to the next article', async () => {
      const card = await fixture<ZenArticleCard>(html`<zen-article-card .article=${article(1)}></zen-article-card>`);
      translate(card.shadowRoot!);
      expect(titles(card)).to.deep.equal(['[Article number 1]']);
      card.article = article(2);
      await oneEvent(card, 'zen-load');
      expect(titles(card)).to.deep.equal(['Article number 2']);
    });

    it('of a list gives way to the next articles', async () => {
      const list = await fixture<ZenRelatedPosts>(
        html`<zen-related-posts order="feed" .articles=${articles(2)}></zen-related-posts>`,
      );
      await outcome(list);
      translate(list.shadowRoot!);
      list.articles = articles(4).slice(1);
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.deep.equal(['Article number 2', 'Article number 3', 'Article number 4']);
    });

    it('of a call to action gives way to new words', async () => {
      const cta = await fixture<ZenCta>(html`<zen-cta heading="One" label="Go" href="/"></zen-cta>`);
      await outcome(cta);
      translate(cta.shadowRoot!);
      cta.heading = 'Two';
      cta.label = 'Come';
      await cta.updateComplete;
      expect(within(cta, '.title').textContent!.trim()).to.equal('Two');
      expect(within(cta, '.action').textContent!.trim()).to.equal('Come');
    });
  });
});
