// Finds the installed browsers of the three engines. Node built-ins only: set-up needs it before anything is installed.
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Every engine the tests run in. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** The environment variables that name a browser to use instead of the one found. */
export const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const { env, platform } = process;

/**
 * Finds the browser of an engine.
 * @param {string} engine one of `engines`
 * @returns {string | undefined} the executable: a browser, for webkit a WebDriver server; undefined when there is none
 */
export function findBrowser(engine) {
  const named = env[variables[engine]];
  return (named ? [named] : candidates[engine]()).find(isUsable);
}

/** The virtual display that WebKitGTK draws on, as it has no headless mode; undefined where none is installed. */
export function findVirtualDisplay() {
  return onPath('Xvfb').find(isUsable);
}

const candidates = {
  chromium: () => [
    ...onPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge', 'chrome'),
    ...inApplications('Google Chrome', 'Chromium', 'Microsoft Edge'),
    ...inProgramFiles('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: () => [
    ...onPath('firefox-esr', 'firefox'),
    ...inApplications('Firefox').map((path) => path.replace(/Firefox$/, 'firefox')),
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ],
  webkit: () => (platform === 'darwin' ? ['/usr/bin/safaridriver'] : onPath('WebKitWebDriver')),
};

function onPath(...names) {
  if (platform === 'win32') return [];
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(...names) {
  if (platform !== 'darwin') return [];
  return names.flatMap((name) =>
    ['', env.HOME ?? ''].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
}

function inProgramFiles(...paths) {
  if (platform !== 'win32') return [];
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    return !isSnap(path);
  } catch {
    return false;
  }
}

/** A snap cannot read the profile that the test runner makes for it in the temporary folder. */
function isSnap(path) {
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target === '/usr/bin/snap') return true;
  const start = readFileSync(target).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/');
}
