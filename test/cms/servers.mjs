// What the servers under test share: missing packages, free ports, and processes and folders that never outlive the test.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const running = new Set();
const folders = new Set();

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Says, in one sentence, why a server can't be had on this machine. */
export class CannotRun extends Error {
  constructor(message) {
    super(message.replaceAll(/\s*\n\s*/g, ' ').slice(0, 500));
  }
}

/** Makes a folder that is gone when the process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'zen-widgets-cms-'));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** A folder that stays between runs; `fill` makes its contents, the first time. */
export function cached(name, fill) {
  const folder = join(root, 'node_modules/.cache/zen-widgets-cms', name);
  if (existsSync(folder)) return folder;
  // Beside its place, so that an install that was broken off is never taken for a whole one.
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  folders.add(unfinished);
  try {
    fill(unfinished);
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(`it can’t be installed: ${error.message}`);
  }
  renameSync(unfinished, folder);
  folders.delete(unfinished);
  return folder;
}

/** Runs a command to its end and gives what it printed; throws when it fails. */
export function run(command, args, { env, ...options } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
    ...options,
  });
  if (error) throw new Error(`“${command}” can’t be run: ${error.message}.`);
  if (status !== 0) throw new Error(`“${command} ${args.join(' ')}” failed: ${lastLines(`${stdout}\n${stderr}`)}`);
  return stdout;
}

/** Installs Debian packages where `isReady` says that something is missing; throws where that is not possible. */
export function requirePackages(packages, isReady) {
  if (isReady()) return;
  const names = packages.join(', ');
  const isDebian = existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
  if (!isDebian || process.getuid() !== 0)
    throw new CannotRun(`it needs ${names}, which only root on Debian can have installed here.`);
  console.log(`Installing ${names} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  try {
    run('apt-get', [...wait, 'update', '-qq'], { env });
    run('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  } catch (error) {
    throw new CannotRun(`it needs ${names}; ${error.message}`);
  }
  if (!isReady()) throw new CannotRun(`it needs ${names}, and with them installed something is still missing.`);
}

export function isCommand(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Fetches an npm package of an exact version and unpacks it, or the named files of it, into `folder`/package. */
export function fetchPackage(specifier, folder, files = []) {
  console.log(`Fetching ${specifier} (npm) …`);
  let name;
  try {
    name = run('npm', ['pack', specifier, '--loglevel=error', '--pack-destination', folder]).trim().split('\n').at(-1);
  } catch (error) {
    throw new CannotRun(`npm can’t fetch ${specifier} (${/code (\w+)/.exec(error.message)?.[1] ?? 'unknown reason'}).`);
  }
  const archive = join(folder, name);
  run('tar', ['-xzf', archive, '-C', folder, ...files.map((file) => `package/${file}`)]);
  rmSync(archive);
  return join(folder, 'package');
}

/** A port of 127.0.0.1 that nothing listens on now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A server's process: `start()` resolves when it printed what `ready` matches, `stop()` when it is gone. */
export function serverProcess(command, args, { ready, env, cwd }) {
  let child;
  return {
    async start() {
      // In a process group of its own, with all that it starts.
      child = spawn(command, args, {
        cwd,
        detached: true,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.add(child);
      const { promise, resolve, reject } = Promise.withResolvers();
      let printed = '';
      const listen = (part) => {
        printed = (printed + part).slice(-20_000);
        if (ready.test(printed)) resolve();
      };
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', listen);
      child.on('error', reject);
      child.on('exit', () => {
        running.delete(child);
        reject(new Error(`“${command}” ended: ${lastLines(printed)}`));
      });
      await promise;
      // A server alone must not keep a test alive that has nothing more to do.
      for (const handle of [child, child.stdout, child.stderr]) handle.unref();
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      const gone = once(child, 'exit');
      signalGroup(child, 'SIGINT');
      await gone;
    },
  };
}

function signalGroup({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

const lastLines = (text) => text.trim().split('\n').slice(-20).join('\n');
