// `vite build demo/app`: the app is built as any site's would be, from the package's built files under their public names.
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/app/',
  build: { outDir: '../dist/app', emptyOutDir: true, target: 'es2022' },
});
