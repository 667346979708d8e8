// A real Ghost for the tests: with SQLite, on a Node of its own, with the posts of posts.mjs.
import { cpSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { seedGhost } from './ghost-seed.mjs';
import {
  cached,
  fetchPackage,
  freePort,
  isCommand,
  removeFolder,
  requirePackages,
  run,
  serverProcess,
  temporaryFolder,
} from './servers.mjs';

const version = '6.65.0';
// The one that Ghost's lock file is of.
const pnpm = 'pnpm@12.4.2';
const nodeGyp = 'node-gyp@12.4.0';
// From Node 24.19 on, the better-sqlite3 that Ghost 6 uses ends the process whenever memory is freed.
const node = `node-${process.platform}-${process.arch}@22.23.3`;

/**
 * Starts Ghost on a port of its own and publishes the posts; `key` is for its Content API. `start` and `stop` keep the
 * port, `close` ends it for good. Throws `CannotRun` where it can't be.
 */
export async function startGhost() {
  const tree = cached(`ghost-${version}`, install);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const site = temporaryFolder();
  // Ghost looks for itself in the folder `current`, and for all else beside it.
  symlinkSync(join(tree, 'package'), join(site, 'current'));
  cpSync(join(tree, 'package/content'), join(site, 'content'), { recursive: true, dereference: true });
  writeFileSync(join(site, 'config.production.json'), JSON.stringify(config(origin, port, site)));

  const server = serverProcess(join(tree, 'node/bin/node'), ['current/index.js'], {
    cwd: site,
    env: { NODE_ENV: 'production' },
    ready: /Ghost booted in/,
  });
  await server.start();
  const key = await seedGhost(origin, { tree: join(tree, 'package'), images: join(site, 'content/images') });
  return {
    origin,
    key,
    start: server.start,
    stop: server.stop,
    async close() {
      await server.stop();
      removeFolder(site);
    },
  };
}

/** Installs Ghost as its own tool does: from its package and its lock file, with the Node that it is for. */
function install(folder) {
  requirePackages(['python3', 'make', 'g++'], () => ['python3', 'make', 'g++'].every((name) => isCommand(name)));
  renameSync(fetchPackage(node, folder), join(folder, 'node'));
  const ghost = fetchPackage(`ghost@${version}`, folder);
  const own = {
    PATH: join(folder, 'node/bin') + delimiter + process.env.PATH,
    // The headers to build with; the name that node-gyp reads.
    npm_config_nodedir: join(folder, 'node'),
  };
  console.log('Installing Ghost’s dependencies (pnpm), 600 MB …');
  // Without the packages' own scripts: two of them build for minutes what only speeds Ghost up.
  const options = ['install', '--prod', '--frozen-lockfile', '--ignore-scripts'];
  run('npx', ['-y', pnpm, ...options], { cwd: ghost, env: own });
  console.log('Building better-sqlite3 …');
  const packages = join(ghost, 'node_modules/.pnpm');
  const sqlite = join(
    packages,
    readdirSync(packages).find((name) => name.startsWith('better-sqlite3@')),
  );
  const cwd = join(sqlite, 'node_modules/better-sqlite3');
  run('npx', ['-y', nodeGyp, 'rebuild', '--release'], { cwd, env: own });
  rmSync(join(folder, 'node/include'), { recursive: true });
}

const config = (origin, port, site) => ({
  url: origin,
  server: { host: '127.0.0.1', port },
  database: {
    client: 'better-sqlite3',
    useNullAsDefault: true,
    connection: { filename: join(site, 'ghost.db') },
  },
  paths: { contentPath: join(site, 'content') },
  logging: { level: 'info', transports: ['stdout'] },
  mail: { transport: 'stub' },
  // Else the first sign-in waits for a code that comes by mail.
  security: { staffDeviceVerification: false },
  privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false },
});
