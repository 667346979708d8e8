import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { ZenCta } from '../src/index.js';
import { everyPart, framesAroundParts } from './every-part.js';
import { themeStories } from './looks.js';
import { brokenFeed, brokenOnce, heldFeed } from './network.js';
import { next, widgetIn } from './play.js';
import { withArgs } from './with-args.js';

type Args = Partial<Omit<ZenCta, keyof HTMLElement>> & Record<`--zen-${string}`, string>;
type Story = StoryObj<Args>;

const box = (args: Args, content: unknown = nothing) => html`<zen-cta ${withArgs(args)}>${content}</zen-cta>`;

const narrow = (args: Args) => html`<div class="narrow">${box(args)}</div>`;
const wide = (args: Args) => html`<div class="wide">${box(args)}</div>`;
const withFallback = (args: Args) =>
  html`<div class="wide">
    ${box(args, html`<p><a href="https://agency.example/contact">Talk to a developer</a></p>`)}
  </div>`;

const words: Args = {
  heading: 'Planning a move of your own?',
  text: 'Tell us what you have and what hurts. You get a reply from a developer within two working days.',
  label: 'Talk to a developer',
  href: 'https://agency.example/contact',
};

export default {
  title: 'Elements/Call to action',
  component: 'zen-cta',
  render: wide,
} satisfies Meta<Args>;

export const FromAttributes: Story = {
  parameters: {
    covers: [
      'attribute:heading',
      'attribute:text',
      'attribute:label',
      'attribute:href',
      'state:ready',
      'event:zen-load',
      'property:state',
    ],
  },
  args: words,
};

export const FromJson: Story = {
  parameters: { covers: ['attribute:src'] },
  name: 'From JSON',
  args: { src: 'cta.json' },
};

/** Attributes win over JSON. */
export const FromJsonWithOwnHeading: Story = {
  name: 'From JSON, own heading',
  args: { src: 'cta.json', heading: 'Stuck half-way?' },
};

/** The page carries the JSON itself: nothing is requested. */
export const FromScript: Story = {
  render: (args) =>
    html`<div class="wide">
      ${box(
        args,
        html`<script type="application/json">
          {
            "heading": "Words in the page",
            "text": "The JSON is a script element inside the widget.",
            "label": "See how",
            "url": "https://agency.example/"
          }
        </script>`,
      )}
    </div>`,
};

const everything: Args = {
  ...words,
  picture: new URL('pictures/stop-rebuilding-dialog.webp', document.baseURI).href,
  pictureAlt: 'Two windows of the same program, side by side',
  secondLabel: 'See how we work',
  secondHref: 'https://agency.example/work',
  dismissible: true,
};

/** A picture, a second link, and a button that closes the box. */
export const Everything: Story = {
  args: everything,
  parameters: {
    covers: [
      'attribute:picture',
      'attribute:picture-alt',
      'attribute:second-label',
      'attribute:second-href',
      'attribute:dismissible',
    ],
  },
};

export const EverythingNarrow: Story = { args: everything, render: narrow };

/** In one row where there is room. */
export const Banner: Story = {
  args: { ...everything, layout: 'banner' },
  parameters: { covers: ['attribute:layout=banner'] },
};

/** One under the other: for side columns. */
export const Card: Story = {
  args: { ...everything, layout: 'card' },
  parameters: { covers: ['attribute:layout=card'] },
  render: narrow,
};

/** Small, between paragraphs. */
export const Inline: Story = {
  args: { ...everything, layout: 'inline' },
  parameters: { covers: ['attribute:layout=inline'] },
};

const themes = themeStories<Args>(everything);

/** The default. */
export const ThemeZen: Story = themes.zen;

/** The page's own size of text and colours, and no box. */
export const ThemePlain: Story = themes.plain;

/** Serif titles and rules, as in a magazine. */
export const ThemeEditorial: Story = themes.editorial;

/** Black on white and white on black, with strong borders. */
export const ThemeContrast: Story = themes.contrast;

/** The button closes the box until the page is loaded again; here the page says that it stays. */
export const Dismiss: Story = {
  args: { ...words, dismissible: true },
  parameters: { covers: ['event:zen-dismiss'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-cta');
    widget.addEventListener('zen-dismiss', (event) => event.preventDefault(), { once: true });
    const dismissed = next(widget, 'zen-dismiss');
    root.querySelector('button')!.click();
    await dismissed;
    await expect(root.querySelector('button')).toBeVisible();
  },
};

/** Markup of the page's own. */
export const Slots: Story = {
  parameters: { covers: ['slot:heading', 'slot:text', 'slot:action'] },

  render: () =>
    html`<div class="wide">
      <zen-cta>
        <span slot="heading">Two places left in the <em>accessibility</em> course</span>
        <span slot="text">One day, with your own site as the example. <strong>Bring a keyboard.</strong></span>
        <a slot="action" href="https://agency.example/course">Sign up for the course</a>
      </zen-cta>
    </div>`,
};

export const Narrow: Story = { args: words, render: narrow };

/** A wide place does not stretch lines of text beyond reading length by itself: the page sets the width. */
export const AcrossThePage: Story = { args: words, render: (args) => box(args) };

/** Without a label the button says what the language has for it. */
export const HeadingAndLink: Story = { args: { heading: 'See how we work', href: 'https://agency.example/work' } };

export const WithoutLink: Story = { args: { heading: 'We moved', text: 'Our new address is on the letter you got.' } };

export const LongWords: Story = {
  args: {
    heading:
      'Verkeersinfrastructuurbeheersingssysteem-Schnittstellenspezifikationen, explained to people who have never had to write one',
    text: `${words.text} `.repeat(4).trim(),
    label: 'Make an appointment with one of our developers, at a time that suits you',
    href: words.href,
  },
};

/** Markup in attributes and JSON is text. */
export const MarkupInText: Story = {
  args: { ...words, heading: 'R&D <b>with</b> <script>alert(1)</script>', text: '5 < 6 & "so on"', label: '<i>Go</i>' },
};

/** The link gets `utm_` parameters that name the page and the campaign. */
export const Campaign: Story = {
  parameters: { covers: ['attribute:campaign'] },

  args: { ...words, campaign: 'autumn' },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-cta');
    const { searchParams } = new URL(root.querySelector('a')!.href);
    await expect([...searchParams]).toEqual([
      ['utm_source', location.hostname],
      ['utm_medium', 'zen-cta'],
      ['utm_campaign', 'autumn'],
    ]);
  },
};

export const Click: Story = {
  parameters: { covers: ['event:zen-click'] },

  args: words,
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-cta');
    const clicked = next(widget, 'zen-click');
    root.querySelector('a')!.click();
    await expect((await clicked).detail.position).toBe(0);
  },
};

/** Below the fold nothing is requested yet: scroll down. */
export const Idle: Story = {
  parameters: { covers: ['state:idle', 'attribute:loading=lazy'] },

  tags: ['!autodocs'],
  args: { src: 'cta.json', loading: 'lazy' },
  render: (args) =>
    html`<p>The box is far below.</p>
      <div style="block-size: 300vh"></div>
      ${wide(args)}`,
};

/** Far below too, but the page wants it at once. */
export const Eager: Story = {
  ...Idle,
  args: { src: 'cta.json', loading: 'eager' },
  parameters: { covers: ['attribute:loading=eager'] },
};

export const WithoutSource: Story = {
  parameters: { covers: ['state:idle', 'slot:(default)'] },
  render: withFallback,
};

export const Loading: Story = {
  parameters: { covers: ['state:loading'] },
  beforeEach: heldFeed,
  args: { src: 'held.json' },
};

export const LoadingNarrow: Story = { ...Loading, render: narrow };

/** The fallback stays, and the box's place is kept. */
export const LoadingWithFallback: Story = { ...Loading, render: withFallback };

/** Without a fallback the widget shows nothing. JSON for a call to action is never empty: that is an error too. */
export const Failed: Story = {
  parameters: { covers: ['state:error', 'event:zen-error'] },
  beforeEach: brokenFeed,
  args: { src: 'broken.json' },
};

export const FailedWithFallback: Story = {
  parameters: { covers: ['state:error', 'slot:(default)'] },

  beforeEach: brokenFeed,
  args: { src: 'broken.json' },
  render: withFallback,
};

/** A new address fails: what was shown stays. */
export const KeptAfterError: Story = {
  parameters: { covers: ['state:error'] },

  beforeEach: brokenFeed,
  args: { src: 'cta.json' },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-cta');
    widget.src = 'broken.json';
    await widgetIn(canvasElement, 'zen-cta', 'error');
    await expect(root.querySelector('a')).toHaveTextContent('Talk to a developer');
  },
};

export const Dutch: Story = {
  args: {
    heading: 'Zelf aan het verhuizen?',
    text: 'Vertel ons wat u hebt en waar het knelt. Binnen twee werkdagen antwoordt een ontwikkelaar.',
    href: words.href,
  },
  globals: { language: 'nl' },
};

export const Arabic: Story = {
  args: {
    heading: 'هل تخطط لنقل نظامك؟',
    text: 'أخبرنا بما لديك وما يؤلمك، ويجيبك أحد المطورين خلال يومي عمل.',
    href: words.href,
  },
  globals: { language: 'ar', direction: 'rtl' },
};

export const Dark: Story = { args: words, globals: { scheme: 'dark' } };

export const CustomProperties: Story = {
  parameters: {
    covers: [
      'property:--zen-accent',
      'property:--zen-on-accent',
      'property:--zen-surface',
      'property:--zen-radius',
      'property:--zen-font-size',
      'property:--zen-density',
    ],
  },

  args: {
    ...words,
    '--zen-accent': 'light-dark(#7a1f5c, #ffb3e1)',
    '--zen-on-accent': 'light-dark(#fff, #3a0a2b)',
    '--zen-surface': 'light-dark(#fdf0f8, #2b1a25)',
    '--zen-radius': '2em',
    '--zen-font-size': '1.25rem',
    '--zen-density': '1.5',
  },
};

export const Parts: Story = {
  args: words,
  render: (args) =>
    html`<style>
        .plain zen-cta::part(card) {
          border-width: 3px 0;
          border-radius: 0;
          background: none;
        }
        .plain zen-cta::part(heading) {
          font-family: Georgia, serif;
        }
        .plain zen-cta::part(action) {
          border-radius: 0;
          text-transform: uppercase;
        }
      </style>
      <div class="wide plain">${box(args)}</div>`,
};

/** Where each part is. */
export const EveryPart: Story = {
  args: everything,
  tags: ['!autodocs'],
  parameters: { covers: everyPart('zen-cta') },
  render: (args) => html`${framesAroundParts('zen-cta')} ${wide(args)}`,
};

export const HeadingLevel: Story = {
  args: { ...words, headingLevel: 4 },
  parameters: { covers: ['attribute:heading-level'] },
  render: (args) =>
    html`<h1>Level 1</h1>
      <h2>Level 2</h2>
      <h3>Level 3</h3>
      ${wide(args)}`,
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-cta');
    await expect(root.querySelector('[role=heading]')).toHaveAttribute('aria-level', '4');
  },
};

/** The page's own words in place of the built-in ones. */
export const OwnWords: Story = {
  args: { heading: words.heading, href: words.href, strings: { action: 'Show me' } },
  parameters: { covers: ['property:strings'] },
  play: async ({ canvasElement }) => {
    const { root } = await widgetIn(canvasElement, 'zen-cta');
    await expect(root.querySelector('a')).toHaveTextContent('Show me');
  },
};

export const LikeAWordPressTheme: Story = {
  name: 'Like a WordPress theme',
  args: words,
  globals: { hostPage: 'wordpress' },
  render: (args) =>
    html`<p>The last paragraph of an article, with <a href="https://blog.example/">a link of its own</a>.</p>
      ${wide(args)}`,
};

/** Colours are mixed from the page's text colour, and so fit. */
export const DarkWithoutSayingSo: Story = { args: words, globals: { hostPage: 'dark', scheme: 'light' } };

export const NarrowColumn: Story = { args: words, globals: { hostPage: 'narrow' } };

export const LargeText: Story = { args: words, globals: { textSize: '200%' } };

/** The link is one stop of the Tab key; Enter follows it. */
export const Keyboard: Story = {
  args: words,
  parameters: { covers: ['event:zen-click'] },
  play: async ({ canvasElement }) => {
    const { widget, root } = await widgetIn(canvasElement, 'zen-cta');
    const link = root.querySelector('a')!;
    link.focus();
    await expect(root.activeElement).toBe(link);
    const clicked = next(widget, 'zen-click');
    await userEvent.keyboard('{Enter}');
    await expect((await clicked).detail.article).toBeUndefined();
  },
};

/** In view for a second. */
export const View: Story = {
  args: words,
  parameters: { covers: ['event:zen-view'] },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement, 'zen-cta');
    await expect((await next(widget, 'zen-view')).detail.position).toBe(0);
  },
};

/** A widget that failed tries again when the connection is back. */
export const TriesAgain: Story = {
  beforeEach: brokenOnce,
  args: { src: 'broken-once.json' },
  parameters: { covers: ['state:ready', 'event:zen-error', 'event:zen-load'] },
  render: withFallback,
  play: async ({ canvasElement }) => {
    await widgetIn(canvasElement, 'zen-cta', 'error');
    dispatchEvent(new Event('online'));
    const { root } = await widgetIn(canvasElement, 'zen-cta');
    await expect(root.querySelector('[part=heading]')).toHaveTextContent('It came at the second attempt');
  },
};
