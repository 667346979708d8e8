import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ZenArticleCard } from '../src/index.js';
import * as articles from './articles.js';
import { everyPart, framesAroundParts } from './every-part.js';
import { themeStories } from './looks.js';
import { brokenFeed, brokenOnce, everyMap, heldFeed, homeMadeApi, homeMadeMap, rssFeed } from './network.js';
import { next, widgetIn } from './play.js';
import { withArgs } from './with-args.js';

type Args = Partial<Omit<ZenArticleCard, keyof HTMLElement>> & Record<`--zen-${string}` | `map-${string}`, string>;
type Story = StoryObj<Args>;

const card = (args: Args, content: unknown = nothing) =>
  html`<zen-article-card ${withArgs(args)}>${content}</zen-article-card>`;

const narrow = (args: Args) => html`<div class="narrow">${card(args)}</div>`;
const wide = (args: Args) => html`<div class="wide">${card(args)}</div>`;
const withFallback = (args: Args) =>
  html`<div class="narrow">${card(args, html`<a href="https://blog.example/">Read our blog</a>`)}</div>`;

export default {
  title: 'Elements/Article card',
  component: 'zen-article-card',
  render: narrow,
} satisfies Meta<Args>;

/** Without an id, the first article of the feed. */
export const FromFeed: Story = {
  args: { src: 'feed.json' },
  parameters: { covers: ['attribute:src', 'state:ready', 'event:zen-load', 'property:state'] },
};

export const ById: Story = {
  args: { src: 'feed.json', articleId: 'stop-rebuilding-dialog' },
  parameters: { covers: ['attribute:article-id'] },
};

export const FromProperty: Story = {
  args: { article: articles.complete },
  parameters: { covers: ['property:article'] },
};

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

export const Vertical: Story = {
  args: { article: articles.complete, layout: 'vertical' },
  parameters: { covers: ['attribute:layout=vertical'] },
};

export const VerticalWide: Story = { args: { article: articles.complete }, render: wide };

export const Horizontal: Story = {
  args: { article: articles.complete, layout: 'horizontal' },
  parameters: { covers: ['attribute:layout=horizontal'] },
  render: wide,
};

/** Where there is no room beside it, the picture goes above the text. */
export const HorizontalNarrow: Story = { args: { article: articles.complete, layout: 'horizontal' } };

export const HorizontalWithoutPicture: Story = {
  args: { article: articles.noPicture, layout: 'horizontal' },
  render: wide,
};

/** Small, with the picture beside the title: for side columns. */
export const Compact: Story = {
  args: { article: articles.complete, layout: 'compact' },
  parameters: { covers: ['attribute:layout=compact'] },
};

/** The text on the picture. */
export const Overlay: Story = {
  args: { article: articles.complete, layout: 'overlay' },
  parameters: { covers: ['attribute:layout=overlay'] },
};

export const OverlayWithoutPicture: Story = { args: { article: articles.noPicture, layout: 'overlay' } };

const themes = themeStories<Args>({ article: articles.complete });

/** The default. */
export const ThemeZen: Story = themes.zen;

/** The page's own size of text and colours, and no box. */
export const ThemePlain: Story = themes.plain;

/** Serif titles and rules, as in a magazine. */
export const ThemeEditorial: Story = themes.editorial;

/** Black on white and white on black, with strong borders. */
export const ThemeContrast: Story = themes.contrast;

/** The day of publication, as its publisher's calendar has it. */
export const Dates: Story = {
  args: { article: articles.complete, dates: 'day' },
  parameters: { covers: ['attribute:dates=day'] },
};

/** How long ago that was; `<time>` has the date for machines. */
export const RelativeDates: Story = {
  args: { article: articles.complete, dates: 'relative' },
  parameters: { covers: ['attribute:dates=relative'] },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-article-card');
    const time = root.querySelector('time')!;
    await expect(time).toHaveAttribute('datetime', articles.complete.published);
    await expect(time).not.toHaveTextContent('2025');
  },
};

/** Search engines find the article as JSON-LD in a script inside the element. */
export const StructuredData: Story = {
  args: { article: articles.complete, structuredData: true },
  parameters: { covers: ['attribute:structured-data'] },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement, 'zen-article-card');
    const { textContent } = widget.querySelector('script[type="application/ld+json"]')!;
    await expect(JSON.parse(textContent).headline).toBe(articles.complete.title);
  },
};

/** The link gets `utm_` parameters that name the page and the campaign. */
export const Campaign: Story = {
  args: { article: articles.complete, campaign: 'autumn' },
  parameters: { covers: ['attribute:campaign'] },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-article-card');
    await expect(new URL(root.querySelector('a')!.href).searchParams.get('utm_campaign')).toBe('autumn');
  },
};

/** Short codes of emoji become the emoji; what is no code stays. */
export const EmojiCodes: Story = {
  args: { article: { ...articles.complete, title: 'We shipped it :tada: at 10:30:45 :not_a_code:' } },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-article-card');
    await expect(root.querySelector('a')).toHaveTextContent('We shipped it 🎉 at 10:30:45 :not_a_code:');
  },
};

/** A page whose headings end at the third level makes its cards the fourth. */
export const HeadingLevel: Story = {
  args: { article: articles.complete, headingLevel: 4 },
  parameters: { covers: ['attribute:heading-level'] },
  render: (args) =>
    html`<h1>Level 1</h1>
      <h2>Level 2</h2>
      <h3>Level 3</h3>
      ${narrow(args)}`,
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-article-card');
    await expect(root.querySelector('[role=heading]')).toHaveAttribute('aria-level', '4');
  },
};

/** Below the fold nothing is requested yet: scroll down. */
export const Idle: Story = {
  tags: ['!autodocs'],
  args: { src: 'feed.json', loading: 'lazy' },
  parameters: { covers: ['state:idle', 'attribute:loading=lazy'] },
  render: (args) =>
    html`<p>The card is far below.</p>
      <div style="block-size: 300vh"></div>
      ${narrow(args)}`,
};

/** Far below too, but the page wants it at once. */
export const Eager: Story = {
  ...Idle,
  args: { src: 'feed.json', loading: 'eager' },
  parameters: { covers: ['attribute:loading=eager'] },
};

/** Without a source, such as before a script sets `article`, the fallback shows. */
export const WithoutSource: Story = { parameters: { covers: ['state:idle', 'slot:(default)'] }, render: withFallback };

export const Loading: Story = {
  beforeEach: heldFeed,
  args: { src: 'held.json' },
  parameters: { covers: ['state:loading'] },
};

export const LoadingHorizontal: Story = { ...Loading, args: { src: 'held.json', layout: 'horizontal' }, render: wide };

/** The fallback stays, and the card's place is kept. */
export const LoadingWithFallback: Story = { ...Loading, render: withFallback };

export const Empty: Story = { args: { src: 'empty.json' }, parameters: { covers: ['state:empty'] } };

export const EmptyWithFallback: Story = { ...Empty, render: withFallback };

/** Without a fallback the widget shows nothing. */
export const Failed: Story = {
  beforeEach: brokenFeed,
  args: { src: 'broken.json' },
  parameters: { covers: ['state:error', 'event:zen-error'] },
};

export const FailedWithFallback: Story = {
  beforeEach: brokenFeed,
  args: { src: 'broken.json' },
  parameters: { covers: ['state:error', 'slot:(default)'] },
  render: withFallback,
};

/** A new address fails: what was shown stays. */
export const KeptAfterError: Story = {
  beforeEach: brokenFeed,
  args: { src: 'feed.json' },
  parameters: { covers: ['state:error'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-article-card');
    const title = root.querySelector('a')!.textContent;
    widget.src = 'broken.json';
    await widgetIn(canvasElement, 'zen-article-card', 'error');
    await expect(root.querySelector('a')).toHaveTextContent(title);
  },
};

/** A widget that failed tries again when the connection is back. */
export const TriesAgain: Story = {
  beforeEach: brokenOnce,
  args: { src: 'broken-once.json' },
  parameters: { covers: ['state:ready', 'event:zen-error', 'event:zen-load'] },
  render: withFallback,
  play: async ({ canvasElement }) => {
    await widgetIn(canvasElement, 'zen-article-card', 'error');
    dispatchEvent(new Event('online'));
    const { root } = await widgetIn(canvasElement, 'zen-article-card');
    await expect(root.querySelector('a')).toHaveTextContent('It came at the second attempt');
  },
};

export const NoPicture: Story = { args: { article: articles.noPicture } };

export const LongTitle: Story = { args: { article: articles.longTitle } };

/** Markup in a feed is text. */
export const MarkupInText: Story = { args: { article: articles.markup } };

export const Arabic: Story = { args: { article: articles.arabic } };

export const Dutch: Story = { args: { article: articles.dutch } };

/** A picture that can't be shown leaves its place, so that nothing jumps. */
export const BrokenPicture: Story = {
  args: { article: articles.brokenPicture },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-article-card');
    await waitFor(() => expect(root.querySelector('img')).toBeNull());
  },
};

export const Untitled: Story = { args: { article: articles.untitled } };

/** The page's own words in place of the built-in ones. */
export const OwnWords: Story = {
  args: { article: articles.untitled, strings: { untitled: 'A note without a name' } },
  parameters: { covers: ['property:strings'] },
};

export const WithoutAddress: Story = { args: { article: articles.noLink } };

export const Dark: Story = { args: { article: articles.complete }, globals: { scheme: 'dark' } };

export const RightToLeft: Story = {
  args: { article: articles.arabic, layout: 'horizontal' },
  globals: { direction: 'rtl', language: 'ar' },
  render: wide,
};

export const LikeAWordPressTheme: Story = {
  name: 'Like a WordPress theme',
  args: { article: articles.complete },
  globals: { hostPage: 'wordpress' },
  render: (args) =>
    html`<h2>From our blog</h2>
      <p>A paragraph of the page, with <a href="https://blog.example/">a link of its own</a>.</p>
      ${narrow(args)}`,
};

/** Colours are mixed from the page's text colour, and so fit. */
export const DarkWithoutSayingSo: Story = {
  args: { article: articles.complete },
  globals: { hostPage: 'dark', scheme: 'light' },
};

export const LargeText: Story = { args: { article: articles.complete }, globals: { textSize: '200%' } };

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
    '--zen-density': '1.5',
  },
  parameters: {
    covers: [
      'property:--zen-accent',
      'property:--zen-surface',
      'property:--zen-border',
      'property:--zen-muted',
      'property:--zen-radius',
      'property:--zen-ratio',
      'property:--zen-font-size',
      'property:--zen-density',
    ],
  },
};

export const Parts: Story = {
  args: { article: articles.complete },
  render: (args) =>
    html`<style>
        .framed zen-article-card::part(card) {
          border-width: 0 0 3px;
          border-radius: 0;
          background: none;
        }
        .framed zen-article-card::part(media) {
          border-radius: 1rem;
        }
        .framed zen-article-card::part(body) {
          padding-inline: 0;
        }
        .framed zen-article-card::part(title) {
          font-family: Georgia, serif;
        }
        .framed zen-article-card::part(tags) {
          display: none;
        }
      </style>
      <div class="narrow framed">${card(args)}</div>`,
};

/** Where each part is. */
export const EveryPart: Story = {
  args: { article: articles.complete },
  tags: ['!autodocs'],
  parameters: { covers: everyPart('zen-article-card') },
  render: (args) => html`${framesAroundParts('zen-article-card')} ${narrow(args)}`,
};

/** A listener that prevents the default keeps the reader on the page. */
export const Click: Story = {
  args: { article: articles.complete },
  parameters: { covers: ['event:zen-click'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-article-card');
    const clicked = next(widget, 'zen-click');
    root.querySelector('a')!.click();
    await expect((await clicked).detail).toEqual({
      article: articles.complete,
      position: 0,
      url: articles.complete.url,
    });
  },
};

/** The whole card is one link, with one stop for the Tab key and a ring around the card. */
export const Keyboard: Story = {
  args: { article: articles.complete },
  parameters: { covers: ['event:zen-click'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-article-card');
    const [link, ...others] = root.querySelectorAll('a');
    await expect(others).toHaveLength(0);
    link!.focus();
    await expect(root.activeElement).toBe(link);
    const clicked = next(widget, 'zen-click');
    await userEvent.keyboard('{Enter}');
    await expect((await clicked).detail.position).toBe(0);
  },
};

/** In view for a second. */
export const View: Story = {
  args: { article: articles.complete },
  parameters: { covers: ['event:zen-view'] },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement, 'zen-article-card');
    await expect((await next(widget, 'zen-view')).detail.position).toBe(0);
  },
};
