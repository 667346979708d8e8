// Runs the browser tests against src/ in Chromium, Firefox and WebKit.
//   npm run test:browsers                                        everything
//   npm run test:browsers -- --files test/data/text.test.ts      one file
//   npm run test:lean                                            the elements, with what the script tag has of Lit
//   ENGINES=webkit npm run test:browsers -- --watch              one engine (or several, with commas), again on each change
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engines, findBrowser } from './scripts/browsers.mjs';
import { webdriverLauncher } from './scripts/webdriver-launcher.mjs';
import { startFaults } from './test/faults/server.mjs';
import { startHostile } from './test/hostile/server.mjs';

const chosen = process.env.ENGINES?.split(',') ?? engines;
const absent = chosen.filter((engine) => !engines.includes(engine) || !findBrowser(engine));
if (absent.length)
  throw new Error(`No browser for ${absent.join(', ')}: “node scripts/setup.mjs --browsers” says why.`);

const launchers = {
  chromium: () =>
    named('Chromium', {
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Chromium's sandbox does not start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    }),
  firefox: () => named('Firefox', { browser: 'firefox' }),
  webkit: webdriverLauncher,
};

/** The launcher drives any browser that Puppeteer can, but calls each of them Chrome. */
function named(name, launchOptions) {
  const launcher = chromeLauncher({
    launchOptions: { headless: true, executablePath: findBrowser(name.toLowerCase()), ...launchOptions },
  });
  return Object.assign(launcher, { name });
}

/** Gives src/ the script tag's own parts of Lit; the tests keep the whole. */
const leanLit = {
  name: 'lean-lit',
  resolveImport: ({ source, context }) =>
    context.path.startsWith('/src/')
      ? { lit: '/src/embed/lean-lit/lit.ts', '@lit/context': '/src/embed/lean-lit/context.ts' }[source]
      : undefined,
};

let faults;

/** Runs the server that fails in every way, and tells the pages where it is. */
const faultServer = {
  name: 'fault-server',
  serverStart: async () => void (faults = await startFaults()),
  serverStop: () => faults?.stop(),
  serve: ({ path }) => (path === '/faults-origin' ? { body: faults.origin, type: 'text' } : undefined),
};

let hostile;

/** Runs the server of hostile documents, and tells the pages where it is. */
const hostileServer = {
  name: 'hostile-server',
  serverStart: async () => void (hostile = await startHostile()),
  serverStop: () => hostile?.stop(),
  serve: ({ path }) => (path === '/hostile-host' ? { body: hostile.host, type: 'text' } : undefined),
};

export default {
  files: ['test/**/*.test.ts', '!test/built/**'],
  // The slowest first: it has the longest turn beside the others, and none of its own at the end.
  browsers: chosen.toReversed().map((engine) => launchers[engine]()),
  concurrency: 1,
  // On two cores, a third one makes all of them wait so long that requests are given up.
  concurrentBrowsers: Math.min(3, availableParallelism()),
  // Lit's development build would warn on the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    ...(process.env.LIT === 'lean' ? [leanLit] : []),
    faultServer,
    hostileServer,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  testFramework: { config: { timeout: 15_000 } },
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // Mocha fails the running test on an uncaught error, but not on a rejection that nobody handles.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8"><title>Tests</title></head>
      <body>
        <script>addEventListener('unhandledrejection', (event) => reportError(event.reason));</script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
};
