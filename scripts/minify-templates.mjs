// Takes the white space out of the style sheets in dist/, which an app's own bundler keeps: it can't know that they are CSS.
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';

for await (const path of glob('dist/**/*.js', { exclude: ['dist/cdn/**'] })) {
  const minified = await minifyHTMLLiterals(readFileSync(path, 'utf8'), { fileName: path });
  if (minified) writeFileSync(path, minified.code);
}
