import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { ZenArticleCard, ZenClickEvent } from '../src/index.js';
import * as articles from './articles.js';
import { brokenFeed, heldFeed, unreachableFeed } from './network.js';

type Properties =
  | 'src'
  | 'articleId'
  | 'layout'
  | 'headingLevel'
  | 'loading'
  | 'article'
  | 'strings'
  | 'format'
  | 'linkTemplate'
  | 'imageBase'
  | 'map';
type Args = Partial<Pick<ZenArticleCard, Properties>> & Record<`--zen-${string}`, string>;
type Story = StoryObj<Args>;

const card = (args: Args, content: unknown = nothing) =>
  html`<zen-article-card
    src=${ifDefined(args.src)}
    article-id=${ifDefined(args.articleId)}
    layout=${ifDefined(args.layout)}
    heading-level=${ifDefined(args.headingLevel)}
    loading=${ifDefined(args.loading)}
    format=${ifDefined(args.format)}
    link-template=${ifDefined(args.linkTemplate)}
    image-base=${ifDefined(args.imageBase)}
    .map=${args.map}
    .article=${args.article}
    .strings=${args.strings}
    >${content}</zen-article-card
  >`;

const narrow = (args: Args) => html`<div class="narrow">${card(args)}</div>`;
const wide = (args: Args) => html`<div class="wide">${card(args)}</div>`;
const withFallback = (args: Args) =>
  html`<div class="narrow">${card(args, html`<a href="https://blog.example/">Read our blog</a>`)}</div>`;

export default {
  title: 'Article card',
  component: 'zen-article-card',
  render: narrow,
} satisfies Meta<Args>;

/** Without an id, the first article of the feed. */
export const FromFeed: Story = { args: { src: 'feed.json' } };

export const ById: Story = {
  args: { src: 'feed.json', articleId: 'stop-rebuilding-dialog' },
};

export const FromProperty: Story = { args: { article: articles.complete } };

/** The page carries the feed itself: nothing is requested. */
export const FromScript: Story = {
  render: (args) =>
    html`<div class="narrow">
      ${card(
        args,
        html`<script type="application/json">
          {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Blog",
            "items": [
              {
                "id": "1",
                "url": "https://blog.example/1",
                "title": "An article in the page",
                "summary": "Its feed is a script element inside the widget."
              }
            ]
          }
        </script>`,
      )}
    </div>`,
};

export const Horizontal: Story = { args: { article: articles.complete, layout: 'horizontal' }, render: wide };

/** Where there is no room beside it, the picture goes above the text. */
export const HorizontalNarrow: Story = { args: { article: articles.complete, layout: 'horizontal' } };

export const HorizontalWithoutPicture: Story = {
  args: { article: articles.noPicture, layout: 'horizontal' },
  render: wide,
};

export const VerticalWide: Story = { args: { article: articles.complete }, render: wide };

/** Below the fold nothing is requested yet: scroll down. */
export const Idle: Story = {
  tags: ['idle', '!autodocs'],
  args: { src: 'feed.json' },
  render: (args) =>
    html`<p>The card is far below.</p>
      <div style="block-size: 300vh"></div>
      ${narrow(args)}`,
};

/** Without a source, such as before a script sets `article`, the fallback shows. */
export const WithoutSource: Story = { tags: ['idle'], render: withFallback };

export const Loading: Story = { tags: ['loading'], beforeEach: heldFeed, args: { src: 'held.json' } };

export const LoadingHorizontal: Story = { ...Loading, args: { src: 'held.json', layout: 'horizontal' }, render: wide };

/** The fallback stays, and the card's place is kept. */
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
  args: { src: 'feed.json' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('zen-article-card')!;
    await waitFor(() => expect(element.state).toBe('ready'));
    const title = element.shadowRoot!.querySelector('a')!.textContent;
    element.src = 'broken.json';
    await waitFor(() => expect(element.state).toBe('error'));
    await expect(element.shadowRoot!.querySelector('a')).toHaveTextContent(title);
  },
};

export const NoPicture: Story = { args: { article: articles.noPicture } };

export const LongTitle: Story = { args: { article: articles.longTitle } };

/** Markup in a feed is text. */
export const MarkupInText: Story = { args: { article: articles.markup } };

export const Arabic: Story = { args: { article: articles.arabic } };

export const Dutch: Story = { args: { article: articles.dutch } };

/** A picture that can't be shown leaves no gap. */
export const BrokenPicture: Story = {
  args: { article: articles.brokenPicture },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('zen-article-card')!;
    await waitFor(() => expect(shadowRoot!.querySelector('article')).not.toBeNull());
    await waitFor(() => expect(shadowRoot!.querySelector('img')).toBeNull());
  },
};

export const Untitled: Story = { args: { article: articles.untitled } };

export const WithoutAddress: Story = { args: { article: articles.noLink } };

export const Dark: Story = { args: { article: articles.complete }, globals: { scheme: 'dark' } };

export const RightToLeft: Story = {
  args: { article: articles.arabic, layout: 'horizontal' },
  globals: { direction: 'rtl', language: 'ar' },
  render: wide,
};

export const CustomProperties: Story = {
  args: {
    article: articles.complete,
    '--zen-accent': '#b3261e',
    '--zen-surface': 'light-dark(#fff4ec, #33221a)',
    '--zen-border': 'light-dark(#e0b89c, #7a5a45)',
    '--zen-muted': 'light-dark(#6b4226, #e0bfa8)',
    '--zen-radius': '0',
    '--zen-ratio': '1',
    '--zen-font-size': '1.25rem',
  },
};

export const Parts: Story = {
  args: { article: articles.complete },
  render: (args) =>
    html`<style>
        .framed::part(card) {
          border-width: 0 0 3px;
          border-radius: 0;
          background: none;
        }
        .framed::part(media) {
          border-radius: 1rem;
        }
        .framed::part(body) {
          padding-inline: 0;
        }
        .framed::part(title) {
          font-family: Georgia, serif;
        }
        .framed::part(tags) {
          display: none;
        }
      </style>
      <div class="narrow">
        <zen-article-card class="framed" .article=${args.article}></zen-article-card>
      </div>`,
};

/** A listener that prevents the default keeps the reader on the page. */
export const Click: Story = {
  args: { article: articles.complete },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('zen-article-card')!;
    await waitFor(() => expect(element.state).toBe('ready'));
    await element.updateComplete;
    const clicked = new Promise<ZenClickEvent>((resolve) => element.addEventListener('zen-click', resolve));
    element.shadowRoot!.querySelector('a')!.click();
    const { url } = articles.complete;
    await expect((await clicked).detail).toEqual({ article: articles.complete, position: 0, url });
  },
};
