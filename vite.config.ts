// Builds the file that a script tag loads: everything in it, Lit too, for a classic script or a module.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const fileName = 'zen-widgets.js';
const banner = `/*! ZEN Widgets ${version} | MIT | with Lit, (c) Google LLC, BSD-3-Clause */`;

/** Takes the white space out of the html and css template literals, which a JavaScript minifier must keep. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id }),
  },
};

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
  plugins: [minifyTemplates, subresourceIntegrity],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/embed/index.ts',
      output: { format: 'iife', entryFileNames: fileName, postBanner: banner, comments: { legal: false } },
    },
  },
});
