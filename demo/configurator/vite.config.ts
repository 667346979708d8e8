// `vite build demo/configurator`: one script and one style sheet, which demo/pages/configurator.html loads.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../dist/configurator',
    emptyOutDir: true,
    target: 'es2022',
    // As the widgets: an older target would take light-dark() apart, and lose the scheme of the page around.
    cssTarget: ['chrome125', 'firefox126', 'safari17.5'],
    lib: { entry: 'configurator.ts', formats: ['es'], fileName: 'configurator', cssFileName: 'configurator' },
  },
});
