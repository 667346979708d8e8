import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../demo/content/pictures', to: '/pictures' }],
  // Nobody waits for this site but those who read about the widgets: nothing on its sizes and how long they took.
  viteFinal: (config) => ({
    ...config,
    logLevel: 'warn',
    build: {
      ...config.build,
      chunkSizeWarningLimit: 2000,
      // As the widgets themselves: for older browsers, `light-dark()` would be taken apart.
      cssTarget: ['chrome125', 'firefox126', 'safari17.5'],
      rolldownOptions: { ...config.build?.rolldownOptions, checks: { bundlerTimings: false, pluginTimings: false } },
    },
  }),
} satisfies StorybookConfig;
