// Writes down what the matrix saw: docs/host-pages.md, between two markers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { engines } from '../../scripts/browsers.mjs';
import { widgetNames } from './forms.mjs';

const file = new URL('../../docs/host-pages.md', import.meta.url);
const markers = ['<!-- what npm run test:host-pages saw -->', '<!-- until here -->'];

/**
 * The matrix as Markdown: for each form a table of the host pages, with a mark for each engine.
 * @param {object[]} pages the host pages
 * @param {Record<string, object>} forms the forms
 * @param {Function} wrongOf gives, for a page, the name of a form and that of an engine, what was wrong there
 */
export function matrixTable(pages, forms, wrongOf) {
  const notes = [];
  const noted = (sign, note) => {
    if (!notes.includes(note)) notes.push(note);
    return `${sign} <sup>${notes.indexOf(note) + 1}</sup>`;
  };
  const mark = (page, form, part, engine) => {
    if (page.engines && !page.engines.includes(engine)) return noted('–', page.reason);
    const wrong = wrongOf(page, form, engine)?.[part];
    if (!wrong) return '?';
    if (!wrong.length) return '✓';
    return page.known ? noted('✗', page.known) : '✗';
  };
  const cell = (page, form, part) => {
    const reason = forms[form].reasons?.[part] ?? page.reasons?.[form];
    return reason ? noted('–', reason) : engines.map((engine) => mark(page, form, part, engine)).join(' ');
  };
  const parts = [...widgetNames, 'page'];
  const sections = Object.entries(forms).map(([form, { title }]) => {
    const rows = pages.map((page) => [page.title, ...parts.map((part) => cell(page, form, part))]);
    const header = ['Host page', 'Card', 'List', 'Call to action', 'Feed', 'The page'];
    const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return `### ${title}\n\n${lines.join('\n')}`;
  });
  return [...sections, notes.map((note, index) => `${index + 1}. ${note}`).join('\n')].join('\n\n');
}

/** Puts the table into the document; in CI, fails when it is another one than the document has. */
export async function keepTable(table) {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(markers[0]);
  const [, after] = rest.split(markers[1]);
  const options = { parser: 'markdown', printWidth: 120 };
  const wanted = await format(`${before}${markers[0]}\n\n${table}\n\n${markers[1]}${after}`, options);
  if (process.env.CI) assert.equal(text, wanted, 'docs/host-pages.md is not what was seen: npm run test:host-pages');
  else writeFileSync(file, wanted);
}
