// Builds the file that a script tag loads: everything in it, Lit too, for a classic script or a module.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';
import { leanLit } from './scripts/lean-lit.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const fileName = 'zen-widgets.js';
const banner = `/*! zen-widgets ${version} MIT; Lit (c) Google LLC BSD-3-Clause */`;

/** Takes the white space out of the html and css template literals, which a JavaScript minifier must keep. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id }),
  },
};

/**
 * Names of properties that nobody outside the file uses, neither pages nor other copies of the library nor JSON: those
 * of src/embed/lit.ts, of @lit/context and our own. Every other name stays as it is.
 */
const privateNames = `
  willUpdate renderRoot addController hostConnected hostDisconnected
  subscriptions consumerHost attachListeners onContextRequest addCallback updateObservers setValue
  cardOptions isBroken
`;

/** Writes the hash for a script tag's integrity attribute: https://www.w3.org/TR/sri/ */
const subresourceIntegrity: Plugin = {
  name: 'subresource-integrity',
  writeBundle({ dir }) {
    const hash = createHash('sha384')
      .update(readFileSync(join(dir!, fileName)))
      .digest('base64');
    writeFileSync(join(dir!, 'sri.json'), `${JSON.stringify({ [fileName]: `sha384-${hash}` }, null, 2)}\n`);
  },
};

export default defineConfig({
  plugins: [leanLit, minifyTemplates, subresourceIntegrity],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      mangle: { properties: { regex: new RegExp(`^(${privateNames.trim().replace(/\s+/g, '|')}|_\\$\\w+)$`) } },
    },
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/embed/index.ts',
      output: { format: 'iife', entryFileNames: fileName, postBanner: banner, comments: { legal: false } },
    },
  },
});
