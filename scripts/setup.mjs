// Makes a fresh clone ready: the dependencies, and with --browsers the three browsers that the tests need.
// Says nothing when there is nothing to do. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engines, findBrowser, findVirtualDisplay, variables } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

requireNode(20, 19);
if (!dependenciesAreCurrent()) installDependencies();
if (process.argv.includes('--browsers')) {
  if (missingPackages().length) installBrowsers();
  const missing = engines.filter((engine) => !isReady(engine));
  if (missing.length) fail(missing.map((engine) => `No ${engine} to test in: ${advice(engine)}`).join('\n'));
}

function requireNode(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  fail(`ZEN Widgets needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}.`);
}

/** Compares what npm says it installed with the lock file; packages for other platforms are optional. */
function dependenciesAreCurrent() {
  try {
    const wanted = packages('package-lock.json');
    const installed = packages('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => !path || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function packages(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
}

function installDependencies() {
  console.log('Installing the dependencies (npm ci) …');
  // Without node_modules/.bin on the PATH: npm must not run on the Node that it is about to replace.
  const PATH = process.env.PATH.split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
    .join(delimiter);
  // At this log level npm keeps quiet about tools that want a newer Node: the scripts run them on Node 24.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: { ...process.env, PATH } });
}

function isReady(engine) {
  return Boolean(findBrowser(engine)) && (engine !== 'webkit' || process.platform !== 'linux' || findVirtualDisplay());
}

function missingPackages() {
  const system = aptSystem();
  if (!system || process.getuid() !== 0) return [];
  const wanted = [];
  // Ubuntu's packages of these two only fetch a snap.
  const installs = (engine) => system !== 'ubuntu' && !process.env[variables[engine]] && !findBrowser(engine);
  if (installs('chromium')) wanted.push('chromium');
  if (installs('firefox')) wanted.push('firefox-esr');
  if (!findBrowser('webkit')) wanted.push('webkit2gtk-driver');
  if (!findVirtualDisplay()) wanted.push('xvfb');
  // One of the old pages that test/host-pages/ puts widgets on; npm has no package of it.
  if (!existsSync('/usr/share/javascript/prototype/prototype.js')) wanted.push('libjs-prototype');
  return wanted;
}

function installBrowsers() {
  const wanted = missingPackages();
  console.log(`Installing ${wanted.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env });
}

/** `debian`, `ubuntu`, or undefined where there is no apt-get. */
function aptSystem() {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return undefined;
  return /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8')) ? 'ubuntu' : 'debian';
}

function advice(engine) {
  const named = process.env[variables[engine]];
  return named ? `${variables[engine]} names “${named}”, which cannot be run.` : installation()[engine];
}

function installation() {
  const chrome = 'install Chrome (https://www.google.com/chrome/) or set CHROME_PATH.';
  const firefox = 'install Firefox (https://www.mozilla.org/firefox/) or set FIREFOX_PATH.';
  if (process.platform === 'darwin')
    return { chromium: chrome, firefox, webkit: 'Safari brings safaridriver; run “safaridriver --enable” once.' };
  if (process.platform === 'win32')
    return { chromium: chrome, firefox, webkit: 'Windows has none; test in WSL, or set ENGINES=chromium,firefox.' };
  if (aptSystem() === 'ubuntu')
    return {
      chromium: `Ubuntu’s own package is a snap, which the test runner cannot drive; ${chrome}`,
      firefox: `Ubuntu’s own package is a snap, which the test runner cannot drive; install Mozilla’s .deb (https://support.mozilla.org/kb/install-firefox-linux) or set FIREFOX_PATH.`,
      webkit: 'sudo apt-get install webkit2gtk-driver xvfb',
    };
  if (aptSystem() === 'debian')
    return {
      chromium: 'sudo apt-get install chromium, or set CHROME_PATH.',
      firefox: 'sudo apt-get install firefox-esr, or set FIREFOX_PATH.',
      webkit: 'sudo apt-get install webkit2gtk-driver xvfb',
    };
  return {
    chromium: chrome,
    firefox,
    webkit: 'install WebKitGTK’s WebKitWebDriver and Xvfb with the package manager.',
  };
}

function run(command, args, options) {
  // npm is a .cmd file on Windows, which only a shell starts.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  if (status !== 0) fail(`“${command} ${args.join(' ')}” failed.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
