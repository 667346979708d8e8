// What has to be there before anything is measured: the libraries that ours is compared with, and our built files.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const isThere = (path) => existsSync(new URL(path, root));

function run(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
}

/** Whether the script tag's file is older than what it is made of. */
function isStale() {
  const time = (path) => statSync(new URL(path, root)).mtimeMs;
  const built = time('dist/cdn/zen-widgets.js');
  return globSync('src/**/*.ts', { cwd: fileURLToPath(root) }).some((path) => time(path) > built);
}

export function setUp() {
  if (!isThere('bench/node_modules')) run('ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund');
  if (!isThere('dist/cdn/zen-widgets.js') || isStale()) run('run', 'build:cdn');
}
