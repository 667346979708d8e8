import type { Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import '../src/index.js';
import { FeedError } from '../src/index.js';
import { extractArgTypes, extractComponentDescription } from './arg-types.js';

/** Hears an event on its way down, for those that don't bubble. */
const hear = (name: string) => {
  const show = action(name);
  return {
    capture: true,
    handleEvent: (event: CustomEvent) => {
      const { detail } = event;
      show(detail instanceof FeedError ? { code: detail.code, url: detail.url, message: detail.message } : detail);
      // The story stays where it is.
      if (name === 'zen-click') event.preventDefault();
    },
  };
};

const heard = {
  load: hear('zen-load'),
  error: hear('zen-error'),
  click: hear('zen-click'),
  view: hear('zen-view'),
};

export default {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: { extractArgTypes, extractComponentDescription, source: { excludeDecorators: true } },
    options: { storySort: { order: ['Introduction', 'Article card', 'Related posts', 'Call to action', 'Feed'] } },
  },
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'nl', title: 'Nederlands' },
          { value: 'ar', title: 'العربية' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', language: 'en' },
  decorators: [
    (story, { args, globals: { scheme, direction, language }, viewMode }) => {
      const customProperties = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
      return html`<div
        class=${viewMode === 'story' ? 'page whole' : 'page'}
        style=${styleMap({ colorScheme: scheme, ...Object.fromEntries(customProperties) })}
        dir=${direction ?? nothing}
        lang=${language ?? nothing}
        @zen-load=${heard.load}
        @zen-error=${heard.error}
        @zen-click=${heard.click}
        @zen-view=${heard.view}
      >
        ${/* A widget reads the language when it draws: another one needs a new widget. */ keyed(language, story())}
      </div>`;
    },
  ],
} satisfies Preview;
