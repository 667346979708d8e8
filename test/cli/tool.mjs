// Runs the tool as a user would, in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const tool = fileURLToPath(new URL('../../bin/zen-widgets.mjs', import.meta.url));

/** A folder that is removed after the tests of this file. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'zen-related-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the tool: its process, and a promise of how it ended. */
export function start(...words) {
  const process_ = spawn(process.execPath, [tool, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) process_[name].on('data', (data) => (said[name] += data));
  const ended = new Promise((resolve) => {
    process_.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
  return { process: process_, ended };
}

/** Runs it to its end. */
export const run = (...words) => start(...words).ended;

/** The names of the files that it wrote into a folder. */
export const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();

export const jsonIn = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Waits for what another process does, which sends no event here. */
export async function until(condition, what) {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`It did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
