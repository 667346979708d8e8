// Reads the repository's Markdown: blocks of code, tables, links.
import { readFileSync } from 'node:fs';

/** The repository. */
export const root = new URL('../../', import.meta.url);

/** The text of a file of the repository. */
export const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The fenced blocks of code: `language` and, where the fence says it, `file`, then the line and the code. */
export function blocksOf(markdown) {
  const blocks = [...markdown.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language, 2: file, 3: code }) => ({
      language,
      file,
      code,
      line: markdown.slice(0, index).split('\n').length,
    }),
  );
  if (markdown.split('```').length - 1 !== blocks.length * 2) throw new Error('A block of code that is not understood');
  return blocks;
}

/** The text around the blocks of code. */
export const withoutBlocks = (markdown) => markdown.replace(/^```[\s\S]*?^```$/gm, '');

/** The text between a heading (as it stands, with its `#`) and the next heading. */
export function sectionOf(markdown, heading) {
  const start = markdown.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`No heading “${heading}”`);
  const [section] = markdown.slice(start + heading.length + 2).split(/^#+ /m);
  return section;
}

/** The table below a head row that starts with `head`: an array of cells per row. */
export function tableOf(markdown, head) {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && cellsOf(line)[0] === head);
  if (start < 0) throw new Error(`No table “${head}”`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The texts in `code`. */
export const codesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The targets of links and pictures. */
export const linksIn = (markdown) =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute,
  );

/** The anchor that a heading gets, as on GitHub. */
export const anchorsOf = (markdown) =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(
    ([, heading]) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')}`,
  );
