// How Storybook bundles the stories: with the demo's blog behind relative addresses, so that they work below any path.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { blog } from '../demo/blog/blog.ts';

/** What the blog serves here, each with the way from its folder back to Storybook's own. */
const served: Record<string, string> = {
  'feed.json': '.',
  'nl/feed.json': '..',
  'ar/feed.json': '..',
  'empty.json': '.',
  'cta.json': '.',
};

const answer = (path: string) => blog(served[path]!, new URL(`http://localhost/${path}`), `/${path}`);

const demoBlog: Plugin = {
  name: 'demo-blog',
  configureServer({ middlewares }) {
    middlewares.use(async ({ url }, response, next) => {
      const path = url?.slice(1).split('?')[0] ?? '';
      if (!Object.hasOwn(served, path)) return next();
      const { headers, body } = await answer(path);
      response.writeHead(200, headers).end(body);
    });
  },
  async generateBundle() {
    for (const fileName of Object.keys(served)) {
      this.emitFile({ type: 'asset', fileName, source: (await answer(fileName)).body });
    }
  },
};

/** The script for the pages in the configurator's frames, from the sources. */
const script = 'zen-widgets.js';
const entry = 'src/embed/index.ts';

const scriptForFrames: Plugin = {
  name: 'script-for-frames',
  configureServer({ middlewares }) {
    middlewares.use(({ url }, response, next) => {
      if (url?.split('?')[0] !== `/${script}`) return next();
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`import '/${entry}';`);
    });
  },
  buildStart() {
    const id = fileURLToPath(new URL(`../${entry}`, import.meta.url));
    if (this.environment.mode === 'build') this.emitFile({ type: 'chunk', id, fileName: script });
  },
};

/** Lit's development build would warn on the console of `npm run storybook`. */
const productionLit: Plugin = {
  name: 'production-lit',
  config: {
    order: 'post',
    handler({ resolve = {} }) {
      resolve.conditions = resolve.conditions?.map((name) => (name === 'development|production' ? 'production' : name));
    },
  },
};

/**
 * An older target would take light-dark() apart, and lose the scheme that the toolbar sets. Storybook leaves out what
 * this file says of the build, but not what a plugin does.
 */
const modernStyles: Plugin = {
  name: 'modern-styles',
  config: () => ({ build: { cssTarget: ['chrome125', 'firefox126', 'safari17.5'] } }),
};

export default defineConfig({ plugins: [demoBlog, scriptForFrames, modernStyles, productionLit] });
