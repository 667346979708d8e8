import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { RelatedReason, ZenLoadEvent, ZenRelatedPosts } from '../src/index.js';
import * as articles from './articles.js';
import { everyPart, framesAroundParts } from './every-part.js';
import { themeStories } from './looks.js';
import {
  brokenFeed,
  brokenOnce,
  everyMap,
  heldFeed,
  homeMadeApi,
  homeMadeMap,
  rssFeed,
  unreachableFeed,
} from './network.js';
import { next, widgetIn } from './play.js';
import { withArgs } from './with-args.js';

type Args = Partial<Omit<ZenRelatedPosts, keyof HTMLElement>> & Record<`--zen-${string}` | `map-${string}`, string>;
type Story = StoryObj<Args>;

const list = (args: Args, content: unknown = nothing) =>
  html`<zen-related-posts ${withArgs(args)}>${content}</zen-related-posts>`;

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
  title: 'Elements/Related posts',
  component: 'zen-related-posts',
  render: wide,
} satisfies Meta<Args>;

/** On a page that the feed doesn't know and that says nothing of its own, the newest articles. */
export const Newest: Story = {
  parameters: {
    covers: ['attribute:order=newest', 'attribute:src', 'state:ready', 'event:zen-load', 'property:state'],
  },
  args: { src: 'feed.json', order: 'newest' },
};

/** First what the publisher picked, then what is alike; never the article itself. */
export const RelatedToAnArticle: Story = {
  parameters: { covers: ['attribute:current', 'attribute:limit'] },

  args: { src: 'feed.json', current: 'stop-rebuilding-dialog', limit: 3 },
};

/** What is near enough to be called related, and nothing to fill up with. */
export const NothingButRelated: Story = {
  parameters: { covers: ['attribute:fill=none'] },

  args: { src: 'feed.json', current: 'stop-rebuilding-dialog', fill: 'none' },
};

/** As the feed has them: for answers that were chosen elsewhere. */
export const InFeedOrder: Story = {
  parameters: { covers: ['attribute:order=feed'] },
  args: { src: 'feed.json', order: 'feed', limit: 3 },
};

/** Some articles are not to be shown, by id, address or slug. */
export const Excluded: Story = {
  parameters: { covers: ['attribute:exclude'] },

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

export const FromProperty: Story = {
  parameters: { covers: ['property:articles'] },
  args: { articles: [articles.complete, articles.noPicture, articles.dutch] },
};

/** An RSS feed, read by the part of the library that loads on demand; so are twelve other formats. */
export const FromRss: Story = {
  parameters: { covers: ['attribute:format'] },
  beforeEach: rssFeed,
  args: { src: 'rss.xml', format: 'rss' },
};

/** The page says where the fields of its own API are, and where its links and pictures lead. */
export const FromHomeMadeJson: Story = {
  parameters: { covers: ['attribute:link-template', 'attribute:image-base', ...everyMap] },

  beforeEach: homeMadeApi,
  args: {
    src: 'home-made.json',
    linkTemplate: 'https://blog.example/news/{key}',
    imageBase: 'pictures/',
    ...homeMadeMap,
  },
};

/** The same map as an object. */
export const FromHomeMadeJsonByProperty: Story = {
  name: 'From home-made JSON, by property',
  beforeEach: homeMadeApi,
  args: { src: 'home-made.json', map: { items: 'result.news', title: 'labels.main', url: 'path' } },
  parameters: { covers: ['property:map'] },
};

/** As many columns as there is room for. */
export const Grid: Story = {
  args: { src: 'feed.json', limit: 6, layout: 'grid', order: 'related', fill: 'newest' },
  parameters: { covers: ['attribute:layout=grid', 'attribute:order=related', 'attribute:fill=newest'] },
};

export const List: Story = {
  parameters: { covers: ['attribute:layout=list'] },
  args: { src: 'feed.json', layout: 'list', limit: 4 },
};

/** One row that scrolls: by touch, wheel, keyboard and buttons. */
export const Carousel: Story = {
  args: { src: 'feed.json', layout: 'carousel' },
  parameters: { covers: ['attribute:layout=carousel', 'part:controls', 'part:previous', 'part:next'] },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-related-posts');
    const row = root.querySelector('ul')!;
    const start = row.scrollLeft;
    root.querySelector<HTMLElement>('[part=next]')!.click();
    await waitFor(() => expect(row.scrollLeft).not.toBe(start), { timeout: 5000 });
  },
};

export const CarouselNarrow: Story = { args: { src: 'feed.json', layout: 'carousel' }, render: narrow };

const themes = themeStories<Args>({ src: 'feed.json', limit: 3 });

/** The default. */
export const ThemeZen: Story = themes.zen;

/** The page's own size of text and colours, and no boxes. */
export const ThemePlain: Story = themes.plain;

/** Serif titles and rules, as in a magazine. */
export const ThemeEditorial: Story = themes.editorial;

/** Black on white and white on black, with strong borders. */
export const ThemeContrast: Story = themes.contrast;

/** The day of publication, as its publisher's calendar has it. */
export const Dates: Story = {
  args: { src: 'feed.json', limit: 3, dates: 'day' },
  parameters: { covers: ['attribute:dates=day'] },
};

/** How long ago that was; `<time>` has the date for machines. */
export const RelativeDates: Story = {
  args: { src: 'feed.json', limit: 3, dates: 'relative' },
  parameters: { covers: ['attribute:dates=relative'] },
};

/** Search engines find the list as JSON-LD in a script inside the element. */
export const StructuredData: Story = {
  args: { src: 'feed.json', limit: 3, structuredData: true },
  parameters: { covers: ['attribute:structured-data'] },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement, 'zen-related-posts');
    const { textContent } = widget.querySelector('script[type="application/ld+json"]')!;
    await expect(JSON.parse(textContent)['@type']).toBe('ItemList');
  },
};

/** Links get `utm_` parameters that name the page and the campaign. */
export const Campaign: Story = {
  args: { src: 'feed.json', limit: 3, campaign: 'autumn' },
  parameters: { covers: ['attribute:campaign'] },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-related-posts');
    await expect(new URL(root.querySelector('a')!.href).searchParams.get('utm_medium')).toBe('zen-related-posts');
  },
};

export const ListNarrow: Story = { args: { src: 'feed.json', layout: 'list', limit: 3 }, render: narrow };

export const GridNarrow: Story = { args: { src: 'feed.json', limit: 3 }, render: narrow };

/** As many columns as there is room for. */
export const GridAcrossThePage: Story = { args: { src: 'feed.json', limit: 8 }, render: (args) => list(args) };

export const OneArticle: Story = { args: { articles: [articles.complete] } };

export const OwnHeading: Story = {
  parameters: { covers: ['attribute:heading', 'attribute:heading-level'] },

  args: { src: 'feed.json', limit: 3, heading: 'More about delivery', headingLevel: 3 },
};

export const NoHeading: Story = { args: { src: 'feed.json', limit: 3, heading: '' } };

/** The page's own words in place of the built-in ones. */
export const OwnWords: Story = {
  parameters: { covers: ['property:strings'] },
  args: { src: 'feed.json', limit: 3, strings: { related: 'What to read next' } },
};

/** Below the fold nothing is requested yet: scroll down. */
export const Idle: Story = {
  parameters: { covers: ['state:idle', 'attribute:loading=lazy'] },

  tags: ['!autodocs'],
  args: { src: 'feed.json', loading: 'lazy' },
  render: (args) =>
    html`<p>The list is far below.</p>
      <div style="block-size: 300vh"></div>
      ${list(args)}`,
};

/** Far below too, but the page wants it at once. */
export const Eager: Story = {
  ...Idle,
  args: { src: 'feed.json', loading: 'eager' },
  parameters: { covers: ['attribute:loading=eager'] },
};

export const WithoutSource: Story = {
  parameters: { covers: ['state:idle', 'slot:(default)'] },
  render: withFallback,
};

export const Loading: Story = {
  parameters: { covers: ['state:loading'] },
  beforeEach: heldFeed,
  args: { src: 'held.json', limit: 3 },
};

export const LoadingList: Story = { ...Loading, args: { ...Loading.args, layout: 'list' } };

/** The fallback stays, and the list's place is kept. */
export const LoadingWithFallback: Story = { ...Loading, render: withFallback };

export const Empty: Story = {
  parameters: { covers: ['state:empty'] },
  args: { src: 'empty.json' },
};

export const EmptyWithFallback: Story = { ...Empty, render: withFallback };

/** Without a fallback the widget shows nothing. */
export const Failed: Story = {
  parameters: { covers: ['state:error', 'event:zen-error'] },
  beforeEach: brokenFeed,
  args: { src: 'broken.json' },
};

export const FailedWithFallback: Story = {
  parameters: { covers: ['state:error', 'slot:(default)'] },

  beforeEach: unreachableFeed,
  args: { src: 'unreachable.json' },
  render: withFallback,
};

/** A new address fails: what was shown stays. */
export const KeptAfterError: Story = {
  parameters: { covers: ['state:error'] },

  beforeEach: brokenFeed,
  args: { src: 'feed.json', limit: 3 },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-related-posts');
    widget.src = 'broken.json';
    await widgetIn(canvasElement, 'zen-related-posts', 'error');
    await expect(root.querySelectorAll('article')).toHaveLength(3);
  },
};

/** A widget that failed tries again when the connection is back. */
export const TriesAgain: Story = {
  beforeEach: brokenOnce,
  args: { src: 'broken-once.json' },
  parameters: { covers: ['state:ready', 'event:zen-error', 'event:zen-load'] },
  render: withFallback,
  play: async ({ canvasElement }) => {
    await widgetIn(canvasElement, 'zen-related-posts', 'error');
    dispatchEvent(new Event('online'));
    const { root } = await widgetIn(canvasElement, 'zen-related-posts');
    await expect(root.querySelector('a')).toHaveTextContent('It came at the second attempt');
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
  parameters: {
    covers: [
      'property:--zen-gap',
      'property:--zen-card-min',
      'property:--zen-ratio',
      'property:--zen-radius',
      'property:--zen-surface',
      'property:--zen-border',
      'property:--zen-accent',
      'property:--zen-muted',
      'property:--zen-font-size',
      'property:--zen-density',
    ],
  },

  args: {
    src: 'feed.json',
    limit: 4,
    '--zen-gap': '0.5em',
    '--zen-card-min': '11em',
    '--zen-ratio': '4 / 3',
    '--zen-radius': '0',
    '--zen-surface': 'light-dark(#eef4ff, #1b2740)',
    '--zen-border': 'transparent',
    '--zen-accent': 'light-dark(#0b4fb3, #9cc4ff)',
    '--zen-muted': 'light-dark(#3d4d66, #b8c6de)',
    '--zen-font-size': '1.0625rem',
    '--zen-density': '0.75',
  },
};

export const Parts: Story = {
  args: { src: 'feed.json', limit: 3 },
  render: (args) =>
    html`<style>
        .ruled zen-related-posts::part(heading) {
          border-block-end: 2px solid;
          padding-block-end: 0.5rem;
        }
        .ruled zen-related-posts::part(card) {
          border: 0;
          background: none;
        }
        .ruled zen-related-posts::part(excerpt) {
          display: none;
        }
      </style>
      <div class="wide ruled">${list(args)}</div>`,
};

/** Where each part is. */
export const EveryPart: Story = {
  args: { articles: [articles.complete, articles.noPicture, articles.dutch], layout: 'carousel' },
  tags: ['!autodocs'],
  parameters: { covers: everyPart('zen-related-posts') },
  render: (args) => html`${framesAroundParts('zen-related-posts')} ${wide(args)}`,
};

export const LikeAWordPressTheme: Story = {
  name: 'Like a WordPress theme',
  args: { src: 'feed.json', limit: 3 },
  globals: { hostPage: 'wordpress' },
  render: (args) =>
    html`<p>The last paragraph of an article, with <a href="https://blog.example/">a link of its own</a>.</p>
      ${wide(args)}`,
};

/** Colours are mixed from the page's text colour, and so fit. */
export const DarkWithoutSayingSo: Story = {
  args: { src: 'feed.json', limit: 3 },
  globals: { hostPage: 'dark', scheme: 'light' },
};

export const NarrowColumn: Story = { args: { src: 'feed.json', limit: 3 }, globals: { hostPage: 'narrow' } };

export const LargeText: Story = { args: { src: 'feed.json', limit: 3 }, globals: { textSize: '200%' } };

/** The event says which article, and which place it has in the list. */
export const Click: Story = {
  args: { articles: [articles.complete, articles.noPicture, articles.dutch], order: 'feed' },
  parameters: { covers: ['event:zen-click'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-related-posts');
    const clicked = next(widget, 'zen-click');
    root.querySelectorAll('a')[1]!.click();
    await expect((await clicked).detail).toEqual({
      article: articles.noPicture,
      position: 1,
      url: articles.noPicture.url,
    });
  },
};

/** One stop of the Tab key for each article; Enter follows. */
export const Keyboard: Story = {
  args: { articles: [articles.complete, articles.noPicture, articles.dutch], order: 'feed' },
  parameters: { covers: ['event:zen-click'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-related-posts');
    const links = root.querySelectorAll('a');
    await expect(links).toHaveLength(3);
    links[2]!.focus();
    await expect(root.activeElement).toBe(links[2]);
    const clicked = next(widget, 'zen-click');
    await userEvent.keyboard('{Enter}');
    await expect((await clicked).detail.position).toBe(2);
  },
};

/** An article counts as seen when half of it was in view for a second. */
export const View: Story = {
  args: { articles: [articles.complete, articles.noPicture], order: 'feed' },
  parameters: { covers: ['event:zen-view'] },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement, 'zen-related-posts');
    await expect((await next(widget, 'zen-view')).detail.article).toBeDefined();
  },
};
