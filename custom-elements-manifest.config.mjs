// Describes the elements for tools: custom-elements.json, and editor data in dist/editor.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/define.ts', '**/*.styles.ts'],
  litelement: true,
  plugins: [customElementVsCodePlugin({ outdir: 'dist/editor' })],
};
