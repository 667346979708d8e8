import { expect } from '@open-wc/testing';
import { liftLimits, retryWaits } from '../../src/data/limits.js';
import type { Article } from '../../src/index.js';
import { type Showing, Stage } from './stage.js';

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [1, 2, 3].map((n) => ({
    id: `${n}`,
    url: `/${n}`,
    title: `Title ${n}`,
    image: `/${n}.svg`,
    summary: 'Words',
    tags: ['Web'],
    date_published: `2026-01-0${n}`,
    authors: [{ name: 'Ana' }],
  })),
});

const any = 'class part id slot dir title heading-level loading layout image-base link-template';

/** By element, the attributes that it looks at and some that any element has, as far as they leave something to show together. */
const attributes: Record<Showing['tag'] | 'zen-feed', string[]> = {
  'zen-article-card': [
    `${any} map-id map-title map-image map-published map-authors`,
    'map-url map-excerpt map-alt map-tags',
    ...['article-id', 'format', 'map-items', 'src'],
  ],
  'zen-related-posts': [
    `${any} map-id map-title map-image map-published map-authors current exclude fill heading limit order`,
  ],
  'zen-cta': ['class part id slot dir title heading-level loading heading text label href campaign', 'src'],
  'zen-feed': [
    `${any} map-id map-title map-image map-published map-authors`,
    'map-url map-excerpt map-alt map-tags',
    ...['format', 'map-items', 'src'],
  ],
};

const documents = {
  'zen-article-card': feed,
  'zen-related-posts': feed,
  'zen-cta': JSON.stringify({ heading: 'Hello', text: 'Words', label: 'Go', url: '/go' }),
};

/** What is shown without a request, in the ways that properties have. */
const article: Article = {
  id: '1',
  title: 'Title',
  url: 'https://blog.example/1',
  excerpt: 'Words',
  html: '<p>Words</p>',
  image: { url: 'https://blog.example/1.jpg', alt: 'A' },
  authors: [{ name: 'Ana', url: 'https://blog.example/ana', avatar: 'https://blog.example/ana.jpg' }],
  published: '2026-01-01',
  modified: '2026-01-02',
  tags: ['Web'],
  related: ['2'],
};

/** An article with one text at each of its fields, but for those that are no text of a reader's. */
const articleOf = (text: string): Article => ({
  ...article,
  id: text,
  title: text,
  url: text,
  excerpt: text,
  html: text,
  image: { url: text, alt: text },
  authors: [{ name: text, url: text, avatar: text }],
  language: text,
  published: text,
  modified: text,
  tags: [text],
  related: [text],
});

describe('hostile strings', function () {
  this.timeout(120_000);
  const usual = [...retryWaits];
  let stage: Stage;
  before(() => {
    retryWaits.splice(0);
    // Hundreds of widgets at once take a slow machine longer than a request may take.
    liftLimits();
  });
  after(() => retryWaits.push(...usual));
  beforeEach(async () => (stage = await Stage.open(true)));
  afterEach(() => stage.end());

  /** Shows a widget for each string, looks at them, and gives their states. */
  async function show(showingOf: (text: string, name: string) => Omit<Showing, 'name'>): Promise<string[]> {
    const shown = await stage.show(stage.strings.map(({ name, text }) => ({ name, ...showingOf(text, name) })));
    return shown.map(({ state }) => state);
  }

  for (const tag of ['zen-article-card', 'zen-related-posts', 'zen-cta', 'zen-feed'] as const)
    it(`in the attributes of ${tag} are text and http(s) addresses, and nothing else`, async () => {
      for (const group of attributes[tag]) {
        const names = group.split(' ');
        let turn = 0;
        const states = await show(() => {
          // Each string once in each attribute.
          const own = Object.fromEntries(
            names.map((name, index) => [name, stage.texts[(turn + index) % stage.texts.length]!]),
          );
          turn++;
          return tag === 'zen-feed'
            ? { tag: 'zen-article-card', document: feed, feed: own }
            : { tag, document: documents[tag], attributes: own };
        });
        if (names.length > 1) expect(states.filter((state) => state === 'ready').length).to.be.above(turn * 0.8);
      }
      await stage.close();
    });

  it('in the language of the page change nothing else', async () => {
    for (const tag of ['zen-article-card', 'zen-related-posts', 'zen-cta'] as const) {
      const states = await show((text) => ({ tag, document: documents[tag], language: text }));
      expect(new Set(states)).to.deep.equal(new Set(['ready']));
    }
    await stage.close();
  });

  it('in the words of a widget are text, and nothing else', async () => {
    for (const tag of ['zen-article-card', 'zen-related-posts', 'zen-cta'] as const) {
      const states = await show((text) => ({
        tag,
        document: documents[tag],
        properties: { strings: { related: text, action: text, untitled: text } },
      }));
      expect(new Set(states)).to.deep.equal(new Set(['ready']));
    }
    await stage.close();
  });

  it('in articles that the page gives are text and http(s) addresses, and nothing else', async () => {
    for (const [tag, propertiesOf] of [
      ['zen-article-card', (text: string) => ({ article: articleOf(text) })],
      ['zen-related-posts', (text: string) => ({ articles: [articleOf(text)], current: 'none' })],
    ] as const) {
      const states = await show((text) => ({ tag, properties: propertiesOf(text) }));
      expect(new Set(states)).to.deep.equal(new Set(['ready']));
    }
    await stage.close();
  });
});
