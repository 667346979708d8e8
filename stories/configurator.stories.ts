import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showConfigurator } from '../demo/configurator/configurator.js';

export default {
  title: 'Configurator',
  // It is no element, so it has no table of attributes.
  tags: ['!autodocs'],
  render: () => {
    const root = document.createElement('div');
    showConfigurator(root, {
      samples: [
        { name: 'The demo’s blog', url: 'feed.json' },
        { name: 'In Dutch', url: 'nl/feed.json' },
        { name: 'In Arabic', url: 'ar/feed.json' },
        { name: 'No articles', url: 'empty.json' },
      ],
      script: 'zen-widgets.js',
    });
    return root;
  },
} satisfies Meta;

/** A form, what it comes to on three pages, what to paste, and what to look out for. */
export const WholePage: StoryObj = {};
