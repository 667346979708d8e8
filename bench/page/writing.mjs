// Writes what a run found where it is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { chartOf } from './chart.mjs';

const root = new URL('../../', import.meta.url);

const printWidth = 120;
const formatted = (text, parser) => format(text, { parser, printWidth });

/** Tables whose columns stand one under the other. */
export const tidy = (markdown) => formatted(markdown, 'markdown');

export async function write(results, report) {
  mkdirSync(new URL('bench/results/', root), { recursive: true });
  writeFileSync(new URL('bench/results/page.json', root), await formatted(JSON.stringify(results), 'json'));
  writeFileSync(new URL('docs/bench.svg', root), chartOf(results));
  const path = new URL('docs/bench.md', root);
  const between = /(<!-- results -->)[^]*(<!-- \/results -->)/;
  writeFileSync(
    path,
    await tidy(readFileSync(path, 'utf8').replace(between, (_, begin, end) => `${begin}\n\n${report}\n\n${end}`)),
  );
}
