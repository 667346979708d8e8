import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { ZenFeed } from '../src/index.js';
import * as articles from './articles.js';
import { brokenFeed, heldFeed } from './network.js';

type Args = Partial<Pick<ZenFeed, 'src' | 'articles' | 'format' | 'linkTemplate' | 'imageBase' | 'map'>> &
  Record<`--zen-${string}`, string>;
type Story = StoryObj<Args>;

const page = ({ src, articles, format, linkTemplate, imageBase, map }: Args) =>
  html`<div class="wide">
    <zen-feed
      src=${ifDefined(src)}
      format=${ifDefined(format)}
      link-template=${ifDefined(linkTemplate)}
      image-base=${ifDefined(imageBase)}
      .articles=${articles}
      .map=${map}
    >
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
  title: 'Feed',
  component: 'zen-feed',
  render: page,
} satisfies Meta<Args>;

/** Both widgets show articles of one feed, which is requested once. */
export const SharedByWidgets: Story = { args: { src: 'feed.json' } };

export const FromProperty: Story = {
  args: { articles: [articles.complete, articles.noPicture, articles.dutch, articles.arabic] },
};

/** A widget's own source wins over the feed around it. */
export const WidgetWithItsOwnSource: Story = {
  args: { src: 'feed.json' },
  render: ({ src }) =>
    html`<div class="wide">
      <zen-feed src=${ifDefined(src)}>
        <zen-related-posts limit="2"></zen-related-posts>
        <zen-related-posts limit="2" src="nl/feed.json" lang="nl"></zen-related-posts>
      </zen-feed>
    </div>`,
};

/** Without a source, the widgets’ fallbacks show. */
export const WithoutSource: Story = { tags: ['idle'] };

export const Loading: Story = {
  tags: ['loading'],
  beforeEach: heldFeed,
  args: { src: 'held.json' },
  render: ({ src }) =>
    html`<div class="wide">
      <zen-feed src=${ifDefined(src)}>
        <zen-article-card layout="horizontal"></zen-article-card>
        <p>The page’s own content goes between the widgets.</p>
        <zen-related-posts limit="3"></zen-related-posts>
      </zen-feed>
    </div>`,
};

export const LoadingWithFallback: Story = { ...Loading, render: page };

/** Each widget shows its fallback and sends `zen-error`. */
export const Empty: Story = { tags: ['empty'], args: { src: 'empty.json' } };

export const Failed: Story = { tags: ['error'], beforeEach: brokenFeed, args: { src: 'broken.json' } };

/** A new address fails: what was shown stays. */
export const KeptAfterError: Story = {
  tags: ['error'],
  beforeEach: brokenFeed,
  args: { src: 'feed.json' },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('zen-related-posts')!;
    await waitFor(() => expect(list.state).toBe('ready'));
    canvasElement.querySelector('zen-feed')!.src = 'broken.json';
    await waitFor(() => expect(list.state).toBe('error'));
    await expect(list.shadowRoot!.querySelectorAll('article')).toHaveLength(3);
  },
};

export const Dark: Story = { args: { src: 'feed.json' }, globals: { scheme: 'dark' } };

export const RightToLeft: Story = { args: { src: 'ar/feed.json' }, globals: { language: 'ar', direction: 'rtl' } };
