import { expect, oneEvent } from '@open-wc/testing';
import '../../src/embed/index.js';
import type { ZenArticleCard, ZenCta, ZenRelatedPosts } from '../../src/index.js';
import { articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { Server } from '../server.js';

const { scan } = (globalThis as never as Record<symbol, { scan(root: ShadowRoot): void }>)[Symbol.for('zen-widgets')]!;

/** Waits until something is in a part of the page. */
function found<T extends Element>(selector: string, root: Node & ParentNode = document.body): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const element = root.querySelector<T>(selector);
      if (!element) return;
      observer.disconnect();
      resolve(element);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    look();
  });
}

/** Lets everything run that is due: the observers, then a frame. */
const settled = () => new Promise(requestAnimationFrame);

const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.card a')].map((link) => link.textContent!.trim());

describe('a placeholder', () => {
  let server: Server;
  let page: HTMLElement;
  beforeEach(() => {
    server = new Server({ '/feed.json': jsonFeed(articles(3)) });
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    server.close();
  });

  /** Writes markup into the page, as a host page has it. */
  const write = (markup: string, into: Element = page) => {
    into.innerHTML = markup;
    return into.firstElementChild as HTMLElement;
  };

  const placeholder = `<div id="mine" data-zen-embed="related-posts" data-zen-src="/feed.json" data-zen-limit="2"
    data-zen-heading-level="3"><a href="/blog/">Our blog</a></div>`;

  it('becomes the box of the element, with its attributes and its content as the fallback', async () => {
    const box = write(placeholder);
    const list = await found<ZenRelatedPosts>('zen-related-posts');
    expect([...box.childNodes]).to.deep.equal([list]);
    expect([list.src, list.limit, list.headingLevel]).to.deep.equal(['/feed.json', 2, 3]);
    expect(list.textContent).to.equal('Our blog');
    expect([box.id, box.className]).to.deep.equal(['mine', '']);
    await oneEvent(list, 'zen-load');
    expect(titles(list)).to.have.length(2);
  });

  it('is a card, a call to action or a feed with placeholders in it', async () => {
    write(`
      <section data-zen-embed="feed" data-zen-src="/feed.json">
        <p data-zen-embed="article-card" data-zen-article-id="article-2"></p>
      </section>
      <div data-zen-embed="cta" data-zen-heading="Hello" data-zen-href="https://zen.example/" data-zen-label="Go"></div>`);
    const card = await found<ZenArticleCard>('section > zen-feed > p > zen-article-card');
    const cta = await found<ZenCta>('div > zen-cta');
    expect(cta.heading).to.equal('Hello');
    await oneEvent(card, 'zen-load');
    expect(titles(card)).to.deep.equal(['Article number 2']);
  });

  it('takes in what the parser or a script goes on adding to it', async () => {
    const box = write(placeholder);
    const list = await found('zen-related-posts');
    box.append(' and ', document.createElement('b'));
    await settled();
    expect([...box.childNodes]).to.deep.equal([list]);
    expect(list.innerHTML).to.equal('<a href="/blog/">Our blog</a> and <b></b>');
  });

  it('keeps its element when the page replaces what is in it', async () => {
    const box = write(placeholder);
    const list = await found('zen-related-posts');
    box.innerHTML = '<i>New</i>';
    await settled();
    expect([...box.childNodes]).to.deep.equal([list]);
    expect(list.innerHTML).to.equal('<i>New</i>');
  });

  it('passes changes of its attributes on', async () => {
    const box = write(placeholder);
    const list = await found<ZenRelatedPosts>('zen-related-posts');
    box.dataset['zenLimit'] = '3';
    box.removeAttribute('data-zen-heading-level');
    box.setAttribute('data-zen-order', 'newest');
    await settled();
    expect([list.limit, list.getAttribute('heading-level'), list.order]).to.deep.equal([3, null, 'newest']);
  });

  it('gives the element no attributes but its own', async () => {
    write(`<div data-zen-embed="cta" data-zen-heading="Hello" data-zen-onclick="throw 1" data-zen-style="color: red"
      data-zen-class="a" data-zen-id="b" data-zen-slot="c" data-zen-embed-x="d" data-other="e"></div>`);
    const cta = await found('zen-cta');
    expect(cta.getAttributeNames()).to.deep.equal(['heading']);
  });

  it('is found in a shadow root that the page names', async () => {
    const root = page.attachShadow({ mode: 'open' });
    root.innerHTML = placeholder;
    scan(root);
    await found('zen-related-posts', root);
    const later = document.createElement('div');
    later.dataset['zenEmbed'] = 'cta';
    root.append(later);
    await found('zen-cta', root);
  });

  it('is upgraded once, also when it is moved, cloned, or copied as markup', async () => {
    const box = write(placeholder);
    await found('zen-related-posts');
    const clone = box.cloneNode(true) as Element;
    const copy = document.createElement('div');
    copy.innerHTML = box.outerHTML;
    page.append(clone, copy, box);
    await settled();
    for (const one of [box, clone, copy.firstElementChild!]) {
      expect(one.querySelectorAll('zen-related-posts').length).to.equal(1);
      expect(one.childNodes.length).to.equal(1);
      expect(one.textContent).to.equal('Our blog');
    }
  });

  it('in a template waits until it is used', async () => {
    const template = document.createElement('template');
    template.innerHTML = placeholder;
    page.append(template);
    await settled();
    expect(template.content.querySelector('zen-related-posts')).to.equal(null);
    page.append(template.content.cloneNode(true));
    await found('zen-related-posts');
  });

  it('that has left the page again waits until it comes back', async () => {
    const box = write(placeholder);
    box.remove();
    await settled();
    expect(box.querySelector('zen-related-posts')).to.equal(null);
    page.append(box);
    await found('zen-related-posts', box);
  });

  it('of an unknown kind stays as it is, with a message', async () => {
    const record = new ConsoleRecord();
    try {
      const box = write('<div data-zen-embed="video">Hello</div>');
      await settled();
      expect(box.outerHTML).to.equal('<div data-zen-embed="video">Hello</div>');
      expect(record.messages).to.deep.equal([
        '[zen-widgets] data-zen-embed="video" is none of article-card, related-posts, cta and feed.',
      ]);
    } finally {
      record.restore();
    }
  });

  describe('that is a script', () => {
    const script = '<script type="text/plain" data-zen-embed="cta" data-zen-heading="Hello"></script>';

    it('has the element behind it', async () => {
      write(`<p>Before</p>${script}<p>After</p>`);
      const cta = await found<ZenCta>('script + zen-cta');
      expect(cta.heading).to.equal('Hello');
      expect(cta.nextElementSibling!.textContent).to.equal('After');
    });

    it('has one, also as a copy', async () => {
      write(script);
      await found('zen-cta');
      write(page.innerHTML);
      await settled();
      expect(page.querySelectorAll('zen-cta').length).to.equal(1);
    });
  });

  describe('that is a link', () => {
    const link = `<p>See <a href="https://blog.example/article-2/?utm_source=x" data-zen-embed="article-card"
      data-zen-src="/feed.json">article two</a>.</p>`;

    it('stays the link until its card is ready, and is the fallback of it then', async () => {
      const held = server.hold('/feed.json');
      const paragraph = write(link);
      const anchor = paragraph.querySelector('a')!;
      await held.requested;
      expect([anchor.isConnected, anchor.getBoundingClientRect().width > 0, paragraph.innerText]).to.deep.equal([
        true,
        true,
        'See article two.',
      ]);
      expect(anchor.parentElement).to.equal(paragraph);
      const card = await found<ZenArticleCard>('zen-article-card');
      expect(getComputedStyle(card).display).to.equal('none');
      held.answer(jsonFeed(articles(3)));
      await oneEvent(card, 'zen-load');
      expect(titles(card)).to.deep.equal(['Article number 2']);
      expect([...card.childNodes]).to.deep.equal([anchor]);
      expect([anchor.checkVisibility(), card.checkVisibility()]).to.deep.equal([false, true]);
    });

    it('passes the focus on to its card, and takes none', async () => {
      for (const isFocused of [true, false]) {
        const paragraph = write(link);
        if (isFocused) paragraph.querySelector('a')!.focus();
        const card = await found<ZenArticleCard>('zen-article-card');
        await oneEvent(card, 'zen-load');
        expect(card.matches(':focus-within')).to.equal(isFocused);
      }
    });

    for (const [what, answer] of [
      ['its feed can’t be loaded', new Response('No', { status: 404 })],
      ['its feed has no such article', jsonFeed(articles(1))],
    ] as const)
      it(`stays the link when ${what}`, async () => {
        const record = new ConsoleRecord();
        server.route('/feed.json', answer);
        const anchor = write(link.replace('/feed.json', `/feed.json?${what}`)).querySelector('a')!;
        try {
          await oneEvent(await found('zen-article-card'), 'zen-error');
          await settled();
        } finally {
          record.restore();
        }
        expect(anchor.checkVisibility()).to.equal(true);
        expect(page.innerText.trim()).to.equal('See article two.');
        expect(record.messages).to.have.length(1);
      });

    it('that leaves the page before its card is ready takes it along', async () => {
      const held = server.hold('/feed.json');
      const paragraph = write(link);
      await held.requested;
      const card = paragraph.querySelector('zen-article-card')!;
      paragraph.querySelector('a')!.remove();
      held.answer(jsonFeed(articles(3)));
      await oneEvent(card, 'zen-load');
      expect(paragraph.querySelector('zen-article-card')).to.equal(null);
    });

    it('that leaves the page before it is near is waited for no more, until it comes back', async () => {
      const { unobserve } = IntersectionObserver.prototype;
      let ended = 0;
      IntersectionObserver.prototype.unobserve = function (target) {
        ended++;
        unobserve.call(this, target);
      };
      try {
        const far = write(`<div style="margin-top: 9000px">${link}</div>`);
        await settled();
        far.remove();
        await settled();
        expect(ended).to.equal(1);
        far.style.margin = '0';
        page.append(far);
        const card = await found<ZenArticleCard>('zen-article-card');
        await oneEvent(card, 'zen-load');
        expect(page.querySelectorAll('zen-article-card').length).to.equal(1);
      } finally {
        IntersectionObserver.prototype.unobserve = unobserve;
      }
    });

    it('is upgraded once, also as a copy from before its card was ready', async () => {
      const held = server.hold('/feed.json');
      const paragraph = write(link);
      await held.requested;
      // The request of the original ends with it.
      server.route('/feed.json', jsonFeed(articles(3)));
      paragraph.replaceWith(paragraph.cloneNode(true));
      const card = await found<ZenArticleCard>('zen-article-card:not([hidden])');
      expect(page.querySelectorAll('zen-article-card').length).to.equal(1);
      expect(titles(card)).to.deep.equal(['Article number 2']);
    });

    it('is upgraded once, also as a copy', async () => {
      write(link);
      const card = await found<ZenArticleCard>('zen-article-card');
      await oneEvent(card, 'zen-load');
      page.append(card.cloneNode(true));
      await settled();
      expect(page.querySelectorAll('zen-article-card').length).to.equal(2);
      expect(page.querySelectorAll('zen-article-card zen-article-card').length).to.equal(0);
    });
  });
});
