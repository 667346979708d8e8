// Which machine and which versions the numbers are of.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

export const aboutRun = async (browser, { rounds }) => ({
  'zen-widgets': read('package.json').version,
  ...read('bench/package.json').dependencies,
  lit: read('node_modules/lit/package.json').version,
  Chromium: (await browser.version()).replace(/^.*\//, ''),
  Node: process.versions.node,
  CPU: cpus()[0].model.trim(),
  cores: cpus().length,
  date: new Date().toISOString().slice(0, 10),
  rounds,
});
