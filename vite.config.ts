// Builds what a script tag loads, with Lit in it: `zen-widgets.js`, for a classic script or a module; the part of it that
// few pages need, `zen-widgets-more.js`; and with `--mode all` both in one file, `zen-widgets.all.js`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const banner = `/*! zen-widgets ${version} MIT */`;

/** By mode, what each file is made of. */
const files: Record<string, { input: string; format: 'iife' | 'es'; name: string }> = {
  production: { input: 'src/embed/index.ts', format: 'iife', name: 'zen-widgets.js' },
  more: { input: 'src/data/more/index.ts', format: 'es', name: 'zen-widgets-more.js' },
  all: { input: 'src/embed/index.ts', format: 'iife', name: 'zen-widgets.all.js' },
};

/** Takes the white space out of the html and css template literals, which a JavaScript minifier must keep. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id }),
  },
};

const inEmbed = (module: string) => fileURLToPath(new URL(`src/embed/${module}`, import.meta.url));

/** Lit's place is taken by the little that our elements use of it. */
const leanLit: Plugin = {
  name: 'lean-lit',
  enforce: 'pre',
  resolveId: (id) => ({ lit: inEmbed('lit.ts'), '@lit/context': inEmbed('context.ts') })[id],
};

/** How the elements get at what few pages need: from the file beside the main one, or from the same file. */
const moreFrom = (module: string): Plugin => ({
  name: 'more',
  enforce: 'pre',
  resolveId(id) {
    if (id.endsWith('/load-more.js')) return inEmbed(module);
    return id === './zen-widgets-more.js' ? { id, external: 'absolute' } : undefined;
  },
});

/**
 * Names of properties that nobody outside the file uses, neither pages nor other copies of the library nor JSON: those
 * of src/embed/lit.ts, of @lit/context and our own. Every other name stays as it is.
 */
const privateNames = `
  willUpdate renderRoot addController hostConnected hostDisconnected
  subscriptions consumerHost attachListeners onContextRequest addCallback updateObservers setValue
  cardOptions isBroken isEnough readOptions selection skeleton choose given words level waiters readings
`;

export default defineConfig(({ mode }) => {
  const { input, format, name } = files[mode]!;
  return {
    plugins: [leanLit, minifyTemplates, moreFrom(mode === 'all' ? 'load-more-inline.ts' : 'load-more.ts')],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          passes: 3,
          inline: 1,
          hoist_funs: true,
          unsafe_methods: true,
          unsafe_arrows: true,
          pure_getters: true,
        },
        mangle: { properties: { regex: new RegExp(`^(${privateNames.trim().replace(/\s+/g, '|')}|_\\$\\w+)$`) } },
      },
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        // Of the part, only what it gives; of the others, nothing.
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: {
          format,
          entryFileNames: name,
          postBanner: banner,
          comments: { legal: false },
        },
      },
    },
  };
});
