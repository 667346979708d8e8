import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { RelatedReason, ZenLoadEvent, ZenRelatedPosts } from '../src/index.js';
import * as articles from './articles.js';
import { brokenFeed, heldFeed, homeMadeApi, rssFeed, unreachableFeed } from './network.js';

type Properties =
  | 'src'
  | 'limit'
  | 'heading'
  | 'headingLevel'
  | 'layout'
  | 'current'
  | 'exclude'
  | 'fill'
  | 'order'
  | 'loading'
  | 'articles'
  | 'strings'
  | 'format'
  | 'linkTemplate'
  | 'imageBase'
  | 'map';
type Args = Partial<Pick<ZenRelatedPosts, Properties>> & Record<`--zen-${string}`, string>;
type Story = StoryObj<Args>;

const list = (args: Args, content: unknown = nothing) =>
  html`<zen-related-posts
    src=${ifDefined(args.src)}
    limit=${ifDefined(args.limit)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    layout=${ifDefined(args.layout)}
    current=${ifDefined(args.current)}
    exclude=${ifDefined(args.exclude)}
    fill=${ifDefined(args.fill)}
    order=${ifDefined(args.order)}
    loading=${ifDefined(args.loading)}
    format=${ifDefined(args.format)}
    link-template=${ifDefined(args.linkTemplate)}
    image-base=${ifDefined(args.imageBase)}
    .map=${args.map}
    .articles=${args.articles}
    .strings=${args.strings}
    >${content}</zen-related-posts
  >`;

const narrow = (args: Args) => html`<div class="narrow">${list(args)}</div>`;
const wide = (args: Args) => html`<div class="wide">${list(args)}</div>`;
const withFallback = (args: Args) =>
  html`<div class="wide">
    ${list(
      args,
      html`<h2>From our blog</h2>
        <ul>
          <li><a href="https://blog.example/releases">Boring releases on a Tuesday morning</a></li>
          <li><a href="https://blog.example/debt">Technical debt, counted in hours</a></li>
        </ul>`,
    )}
  </div>`;

const awkward = Object.values(articles);

export default {
  title: 'Related posts',
  component: 'zen-related-posts',
  render: wide,
} satisfies Meta<Args>;

/** On a page that the feed doesn't know and that says nothing of its own, the newest articles. */
export const Newest: Story = { args: { src: 'feed.json', order: 'newest' } };

/** First what the publisher picked, then what is alike; never the article itself. */
export const RelatedToAnArticle: Story = {
  args: { src: 'feed.json', current: 'stop-rebuilding-dialog', limit: 3 },
};

/** What is near enough to be called related, and nothing to fill up with. */
export const NothingButRelated: Story = {
  args: { src: 'feed.json', current: 'stop-rebuilding-dialog', fill: 'none' },
};

/** As the feed has them: for answers that were chosen elsewhere. */
export const InFeedOrder: Story = { args: { src: 'feed.json', order: 'feed', limit: 3 } };

/** Some articles are not to be shown, by id, address or slug. */
export const Excluded: Story = {
  args: { src: 'feed.json', order: 'newest', exclude: 'stop-rebuilding-dialog', limit: 3 },
};

/** A reason in words. */
const inWords = (reason: RelatedReason): string => {
  switch (reason.kind) {
    case 'picked':
      return 'The publisher picked it.';
    case 'link':
      return 'One of the two links to the other.';
    case 'tag':
      return `Both have the tag “${reason.tag}”.`;
    case 'author':
      return `Both are by ${reason.author}.`;
    case 'terms':
      return `Both say: ${reason.terms.join(', ')}.`;
    case 'newest':
      return 'It is among the newest.';
    case 'feed':
      return 'It is among the first of the feed.';
  }
};

/** Why each article was chosen, as `zen-load` tells it. */
export const Reasons: Story = {
  args: { src: 'feed.json', current: 'stop-rebuilding-dialog', limit: 4, layout: 'list' },
  render: (args) => {
    const explain = ({ detail, currentTarget }: ZenLoadEvent & { currentTarget: HTMLElement }) => {
      const reasons = document.createElement('dl');
      for (const { article, score, reasons: found } of detail.related ?? []) {
        const title = document.createElement('dt');
        title.textContent = `${article.title} (${score})`;
        const why = found.map((reason) => {
          const line = document.createElement('dd');
          line.textContent = inWords(reason);
          return line;
        });
        reasons.append(title, ...why);
      }
      currentTarget.querySelector('dl')?.remove();
      currentTarget.append(reasons);
    };
    return html`<div class="wide" @zen-load=${{ handleEvent: explain, capture: true }}>${list(args)}</div>`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('dt')).toHaveLength(4));
    await expect(canvasElement.querySelector('dd')).toHaveTextContent('The publisher picked it.');
  },
};

export const FromProperty: Story = { args: { articles: [articles.complete, articles.noPicture, articles.dutch] } };

/** An RSS feed, read by the part of the library that loads on demand; so are twelve other formats. */
export const FromRss: Story = { beforeEach: rssFeed, args: { src: 'rss.xml' } };

/** The page says where the fields of its own API are, and where its links and pictures lead. */
export const FromHomeMadeJson: Story = {
  beforeEach: homeMadeApi,
  args: {
    src: 'home-made.json',
    linkTemplate: 'https://blog.example/news/{key}',
    imageBase: 'pictures/',
    map: {
      items: 'result.news',
      id: 'key',
      title: 'labels.main',
      image: 'media.file',
      published: 'day',
      authors: 'who',
    },
  },
};

export const List: Story = { args: { src: 'feed.json', layout: 'list', limit: 4 } };

export const ListNarrow: Story = { args: { src: 'feed.json', layout: 'list', limit: 3 }, render: narrow };

export const GridNarrow: Story = { args: { src: 'feed.json', limit: 3 }, render: narrow };

/** As many columns as there is room for. */
export const GridAcrossThePage: Story = { args: { src: 'feed.json', limit: 8 }, render: (args) => list(args) };

export const OneArticle: Story = { args: { articles: [articles.complete] } };

export const OwnHeading: Story = {
  args: { src: 'feed.json', limit: 3, heading: 'More about delivery', headingLevel: 3 },
};

export const NoHeading: Story = { args: { src: 'feed.json', limit: 3, heading: '' } };

/** The page's own words in place of the built-in ones. */
export const OwnWords: Story = { args: { src: 'feed.json', limit: 3, strings: { related: 'What to read next' } } };

/** Below the fold nothing is requested yet: scroll down. */
export const Idle: Story = {
  tags: ['idle', '!autodocs'],
  args: { src: 'feed.json' },
  render: (args) =>
    html`<p>The list is far below.</p>
      <div style="block-size: 300vh"></div>
      ${list(args)}`,
};

export const WithoutSource: Story = { tags: ['idle'], render: withFallback };

export const Loading: Story = { tags: ['loading'], beforeEach: heldFeed, args: { src: 'held.json', limit: 3 } };

export const LoadingList: Story = { ...Loading, args: { ...Loading.args, layout: 'list' } };

/** The fallback stays, and the list's place is kept. */
export const LoadingWithFallback: Story = { ...Loading, render: withFallback };

export const Empty: Story = { tags: ['empty'], args: { src: 'empty.json' } };

export const EmptyWithFallback: Story = { ...Empty, render: withFallback };

/** Without a fallback the widget shows nothing. */
export const Failed: Story = { tags: ['error'], beforeEach: brokenFeed, args: { src: 'broken.json' } };

export const FailedWithFallback: Story = {
  tags: ['error'],
  beforeEach: unreachableFeed,
  args: { src: 'unreachable.json' },
  render: withFallback,
};

/** A new address fails: what was shown stays. */
export const KeptAfterError: Story = {
  tags: ['error'],
  beforeEach: brokenFeed,
  args: { src: 'feed.json', limit: 3 },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('zen-related-posts')!;
    await waitFor(() => expect(element.state).toBe('ready'));
    element.src = 'broken.json';
    await waitFor(() => expect(element.state).toBe('error'));
    await expect(element.shadowRoot!.querySelectorAll('article')).toHaveLength(3);
  },
};

/** Everything that feeds send, side by side. */
export const AwkwardArticles: Story = { args: { articles: awkward, limit: awkward.length } };

export const AwkwardArticlesInAList: Story = {
  args: { articles: awkward, limit: awkward.length, layout: 'list' },
};

export const Dutch: Story = { args: { src: 'nl/feed.json' }, globals: { language: 'nl' } };

export const Arabic: Story = { args: { src: 'ar/feed.json' }, globals: { language: 'ar', direction: 'rtl' } };

export const ArabicList: Story = { ...Arabic, args: { src: 'ar/feed.json', layout: 'list' } };

export const Dark: Story = { args: { src: 'feed.json', limit: 3 }, globals: { scheme: 'dark' } };

export const CustomProperties: Story = {
  args: {
    src: 'feed.json',
    limit: 4,
    '--zen-gap': '0.5em',
    '--zen-card-min': '11em',
    '--zen-ratio': '4 / 3',
    '--zen-radius': '0',
    '--zen-surface': 'light-dark(#eef4ff, #1b2740)',
    '--zen-border': 'transparent',
  },
};

export const Parts: Story = {
  args: { src: 'feed.json', limit: 3 },
  render: (args) =>
    html`<style>
        .ruled::part(heading) {
          border-block-end: 2px solid;
          padding-block-end: 0.5rem;
        }
        .ruled::part(card) {
          border: 0;
          background: none;
        }
        .ruled::part(excerpt) {
          display: none;
        }
      </style>
      <div class="wide">
        <zen-related-posts class="ruled" src=${ifDefined(args.src)} limit=${ifDefined(args.limit)}></zen-related-posts>
      </div>`,
};
