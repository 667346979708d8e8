import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/index.js';
import { heard } from './actions.js';
import { extractArgTypes, extractComponentDescription } from './arg-types.js';
import ElementPage from './element-page.mdx';
import { forgetAnswers, useNetwork } from './network.js';
import './page.css';
import { globalTypes, initialGlobals } from './toolbar.js';

/** The class of each host page. */
const hostPages: Record<string, string> = { blank: '', wordpress: 'wordpress', dark: 'dark', narrow: 'column' };

export default {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: { extractArgTypes, extractComponentDescription, page: ElementPage, source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Elements',
          ['Article card', 'Related posts', 'Call to action', 'Feed', 'Every name'],
          'Design tokens',
          'Accessibility',
          'Which article JSON?',
          'Recipes',
          'Guides',
          'Changelog',
        ],
      },
    },
  },
  tags: ['autodocs'],
  // A story that fails on purpose does so again the next time.
  beforeEach: forgetAnswers,
  globalTypes,
  initialGlobals,
  decorators: [
    (story, { args, globals, viewMode }) => {
      const { theme, scheme, direction, language, textSize, hostPage, network } = globals;
      useNetwork(network);
      const customProperties = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
      const around = {
        colorScheme: scheme,
        // The widgets follow the reader's setting, not the page: here the page has to tell them.
        ...(textSize !== '100%' && { fontSize: textSize, '--zen-font-size': '1em' }),
        ...Object.fromEntries(customProperties),
      };
      return html`<div
        class="page ${viewMode === 'story' ? 'whole' : ''} ${hostPages[hostPage]}"
        style=${styleMap(around)}
        dir=${direction}
        lang=${language}
        @zen-load=${heard.load}
        @zen-error=${heard.error}
        @zen-click=${heard.click}
        @zen-view=${heard.view}
      >
        ${/* A widget keeps the words and answers that it has: others need a new widget. */ keyed(`${language} ${network}`, story({ args: { theme, ...args } }))}
      </div>`;
    },
  ],
} satisfies Preview;
