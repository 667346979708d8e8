import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { ZenFeed } from '../src/index.js';
import * as articles from './articles.js';
import { brokenFeed, everyMap, heldFeed, homeMadeApi, homeMadeMap, rssFeed } from './network.js';
import { widgetIn } from './play.js';
import { withArgs } from './with-args.js';

type Args = Partial<Omit<ZenFeed, keyof HTMLElement>> & Record<`--zen-${string}` | `map-${string}`, string>;
type Story = StoryObj<Args>;

const page = (args: Args) =>
  html`<div class="wide">
    <zen-feed ${withArgs(args)}>
      <zen-article-card layout="horizontal">
        <a href="https://blog.example/">Read our blog</a>
      </zen-article-card>
      <p>The page’s own content goes between the widgets.</p>
      <zen-related-posts limit="3">
        <a href="https://blog.example/archive">All articles</a>
      </zen-related-posts>
    </zen-feed>
  </div>`;

export default {
  title: 'Elements/Feed',
  component: 'zen-feed',
  render: page,
} satisfies Meta<Args>;

/** Both widgets show articles of one feed, which is requested once. */
export const SharedByWidgets: Story = {
  parameters: { covers: ['attribute:src'] },
  args: { src: 'feed.json' },
};

export const FromProperty: Story = {
  parameters: { covers: ['property:articles'] },

  args: { articles: [articles.complete, articles.noPicture, articles.dutch, articles.arabic] },
};

/** A widget's own source wins over the feed around it. */
export const WidgetWithItsOwnSource: Story = {
  args: { src: 'feed.json' },
  render: (args) =>
    html`<div class="wide">
      <zen-feed ${withArgs(args)}>
        <zen-related-posts limit="2"></zen-related-posts>
        <zen-related-posts limit="2" src="nl/feed.json" lang="nl"></zen-related-posts>
      </zen-feed>
    </div>`,
};

/** Without a source, the widgets’ fallbacks show. */
export const WithoutSource: Story = {
  parameters: { covers: ['state:idle', 'slot:(default)'] },
};

export const Loading: Story = {
  parameters: { covers: ['state:loading'] },

  beforeEach: heldFeed,
  args: { src: 'held.json' },
  render: (args) =>
    html`<div class="wide">
      <zen-feed ${withArgs(args)}>
        <zen-article-card layout="horizontal"></zen-article-card>
        <p>The page’s own content goes between the widgets.</p>
        <zen-related-posts limit="3"></zen-related-posts>
      </zen-feed>
    </div>`,
};

export const LoadingWithFallback: Story = { ...Loading, render: page };

/** Each widget shows its fallback and sends `zen-error`. */
export const Empty: Story = {
  parameters: { covers: ['state:empty'] },
  args: { src: 'empty.json' },
};

export const Failed: Story = {
  parameters: { covers: ['state:error'] },
  beforeEach: brokenFeed,
  args: { src: 'broken.json' },
};

/** A new address fails: what was shown stays. */
export const KeptAfterError: Story = {
  parameters: { covers: ['state:error'] },

  beforeEach: brokenFeed,
  args: { src: 'feed.json' },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-related-posts');
    canvasElement.querySelector('zen-feed')!.src = 'broken.json';
    await widgetIn(canvasElement, 'zen-related-posts', 'error');
    await expect(root.querySelectorAll('article')).toHaveLength(3);
  },
};

export const Dark: Story = { args: { src: 'feed.json' }, globals: { scheme: 'dark' } };

export const RightToLeft: Story = { args: { src: 'ar/feed.json' }, globals: { language: 'ar', direction: 'rtl' } };

/** The format is found by itself; where two can’t be told apart, the page names it. */
export const FromRss: Story = {
  beforeEach: rssFeed,
  args: { src: 'rss.xml', format: 'rss' },
  parameters: { covers: ['attribute:format'] },
};

/** The page says where the fields of its own API are, and where its links and pictures lead. */
export const FromHomeMadeJson: Story = {
  beforeEach: homeMadeApi,
  args: {
    src: 'home-made.json',
    linkTemplate: 'https://blog.example/news/{key}',
    imageBase: 'pictures/',
    ...homeMadeMap,
  },
  parameters: { covers: ['attribute:link-template', 'attribute:image-base', ...everyMap] },
};

/** The same map as an object. */
export const FromHomeMadeJsonByProperty: Story = {
  name: 'From home-made JSON, by property',
  beforeEach: homeMadeApi,
  args: { src: 'home-made.json', map: { items: 'result.news', title: 'labels.main', url: 'path' } },
  parameters: { covers: ['property:map'] },
};
