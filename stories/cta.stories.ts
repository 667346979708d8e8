import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { ZenClickEvent, ZenCta } from '../src/index.js';
import { brokenFeed, heldFeed, unreachableFeed } from './network.js';

type Properties = 'src' | 'heading' | 'text' | 'label' | 'href' | 'campaign' | 'headingLevel' | 'loading' | 'strings';
type Args = Partial<Pick<ZenCta, Properties>> & Record<`--zen-${string}`, string>;
type Story = StoryObj<Args>;

const box = (args: Args, content: unknown = nothing) =>
  html`<zen-cta
    src=${ifDefined(args.src)}
    heading=${ifDefined(args.heading)}
    text=${ifDefined(args.text)}
    label=${ifDefined(args.label)}
    href=${ifDefined(args.href)}
    campaign=${ifDefined(args.campaign)}
    heading-level=${ifDefined(args.headingLevel)}
    loading=${ifDefined(args.loading)}
    .strings=${args.strings}
    >${content}</zen-cta
  >`;

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
  title: 'Call to action',
  component: 'zen-cta',
  render: wide,
} satisfies Meta<Args>;

export const FromAttributes: Story = { args: words };

export const FromJson: Story = { name: 'From JSON', args: { src: 'cta.json' } };

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

/** Markup of the page's own. */
export const Slots: Story = {
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
  args: { ...words, campaign: 'autumn' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('zen-cta')!;
    await waitFor(() => expect(element.state).toBe('ready'));
    await element.updateComplete;
    const { searchParams } = new URL(element.shadowRoot!.querySelector('a')!.href);
    await expect([...searchParams]).toEqual([
      ['utm_source', location.hostname],
      ['utm_medium', 'zen-cta'],
      ['utm_campaign', 'autumn'],
    ]);
  },
};

export const Click: Story = {
  args: words,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('zen-cta')!;
    await waitFor(() => expect(element.state).toBe('ready'));
    await element.updateComplete;
    const clicked = new Promise<ZenClickEvent>((resolve) => element.addEventListener('zen-click', resolve));
    element.shadowRoot!.querySelector('a')!.click();
    await expect((await clicked).detail.position).toBe(0);
  },
};

/** Below the fold nothing is requested yet: scroll down. */
export const Idle: Story = {
  tags: ['idle', '!autodocs'],
  args: { src: 'cta.json' },
  render: (args) =>
    html`<p>The box is far below.</p>
      <div style="block-size: 300vh"></div>
      ${wide(args)}`,
};

export const WithoutSource: Story = { tags: ['idle'], render: withFallback };

export const Loading: Story = { tags: ['loading'], beforeEach: heldFeed, args: { src: 'held.json' } };

export const LoadingNarrow: Story = { ...Loading, render: narrow };

/** The fallback stays, and the box's place is kept. */
export const LoadingWithFallback: Story = { ...Loading, render: withFallback };

/** Without a fallback the widget shows nothing. JSON for a call to action is never empty: that is an error too. */
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
  args: { src: 'cta.json' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('zen-cta')!;
    await waitFor(() => expect(element.state).toBe('ready'));
    element.src = 'broken.json';
    await waitFor(() => expect(element.state).toBe('error'));
    await expect(element.shadowRoot!.querySelector('a')).toHaveTextContent('Talk to a developer');
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
  args: {
    ...words,
    '--zen-accent': 'light-dark(#7a1f5c, #ffb3e1)',
    '--zen-on-accent': 'light-dark(#fff, #3a0a2b)',
    '--zen-surface': 'light-dark(#fdf0f8, #2b1a25)',
    '--zen-radius': '2em',
    '--zen-font-size': '1.25rem',
  },
};

export const Parts: Story = {
  args: words,
  render: (args) =>
    html`<style>
        .plain::part(card) {
          border-width: 3px 0;
          border-radius: 0;
          background: none;
        }
        .plain::part(heading) {
          font-family: Georgia, serif;
        }
        .plain::part(action) {
          border-radius: 0;
          text-transform: uppercase;
        }
      </style>
      <div class="wide">
        <zen-cta
          class="plain"
          heading=${ifDefined(args.heading)}
          text=${ifDefined(args.text)}
          label=${ifDefined(args.label)}
          href=${ifDefined(args.href)}
        ></zen-cta>
      </div>`,
};
