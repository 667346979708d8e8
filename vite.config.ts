// Builds what a script tag loads, with Lit in it: `zen-widgets.js`, for a classic script or a module; its parts on
// demand, `zen-widgets-feed.js`, `zen-widgets-related.js`, `zen-widgets-embed.js`, `zen-widgets-words.js`,
// `zen-widgets-emoji.js` and `zen-widgets-more.js`; with
// `--mode all` everything in one file, `zen-widgets.all.js`; and with `--mode frame` the page for frames, `frame.html`
// and its `zen-widgets-frame.js`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const banner = `/*! zen-widgets ${version} MIT */`;

/** By mode, what each file is made of. */
const files: Record<string, { input: string; format: 'iife' | 'es'; name: string }> = {
  production: { input: 'src/embed/index.ts', format: 'iife', name: 'zen-widgets.js' },
  feed: { input: 'src/embed/parts/feed.ts', format: 'es', name: 'zen-widgets-feed.js' },
  related: { input: 'src/related/ranking.ts', format: 'es', name: 'zen-widgets-related.js' },
  embed: { input: 'src/embed/placeholders/placeholders.ts', format: 'es', name: 'zen-widgets-embed.js' },
  more: { input: 'src/data/more/index.ts', format: 'es', name: 'zen-widgets-more.js' },
  extras: { input: 'src/elements/extras/index.ts', format: 'es', name: 'zen-widgets-extras.js' },
  words: { input: 'src/elements/words/index.ts', format: 'es', name: 'zen-widgets-words.js' },
  emoji: { input: 'src/data/emoji/index.ts', format: 'es', name: 'zen-widgets-emoji.js' },
  all: { input: 'src/embed/index.ts', format: 'iife', name: 'zen-widgets.all.js' },
  frame: { input: 'src/embed/frame/index.ts', format: 'iife', name: 'zen-widgets-frame.js' },
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
  resolveId: (id) => ({ lit: inEmbed('lean-lit/lit.ts'), '@lit/context': inEmbed('lean-lit/context.ts') })[id],
};

/** How the elements get at what they load on demand: from the files beside the main one, or from the same file. */
const partsFrom = (ending: string): Plugin => ({
  name: 'parts',
  enforce: 'pre',
  resolveId(id) {
    const [, part] = /\/(load-(?:more|reader|choice|ranking|placeholders|words|emoji|extras))\.js$/.exec(id) ?? [];
    return part && inEmbed(`parts/${part}${ending}`);
  },
});

/** The page for frames goes beside its script as it stands. */
const framePage: Plugin = {
  name: 'frame-page',
  generateBundle() {
    const page = 'frame.html';
    this.emitFile({ type: 'asset', fileName: page, source: readFileSync(`src/embed/frame/${page}`) });
  },
};

/**
 * Names of properties that nobody outside the file uses, neither pages nor other copies of the library nor JSON: those
 * of src/embed/lean-lit/, of @lit/context and our own. Every other name stays as it is.
 */
const privateNames = `
  willUpdate renderRoot addController hostConnected hostDisconnected
  subscriptions consumerHost attachListeners onContextRequest addCallback updateObservers setValue
  cardOptions isEnough readOptions selection skeleton choose given level waiters readings
  wishes standIn isFar isHurried isRelative shownElsewhere shown onMoment detailOf finish broken answer drop
  promise styles properties names
  place foreign days addresses newest ranks prepare placeOf vectorOf linked like said weights rarity places asked isMixed
`;

export default defineConfig(({ mode }) => {
  const { input, format, name } = files[mode]!;
  return {
    plugins: [
      leanLit,
      minifyTemplates,
      partsFrom(mode === 'all' ? '-inline.ts' : '.ts'),
      ...(mode === 'frame' ? [framePage] : []),
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        // Pages in other encodings read scripts in theirs.
        format: { ascii_only: true },
        compress: {
          passes: 2,
          negate_iife: false,
          inline: 3,
          unsafe_arrows: true,
          pure_getters: true,
          unsafe: true,
        },
        mangle: { properties: { regex: new RegExp(`^(${privateNames.trim().replace(/\s+/g, '|')}|_\\$\\w+)$`) } },
      },
      // Beside the files, for who wants them, but not named in them: each byte is the reader's.
      sourcemap: 'hidden',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        // Of the part, only what it gives; of the others, nothing.
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: {
          format,
          entryFileNames: name,
          ...(format === 'iife' && { postBanner: banner }),
          comments: { legal: false },
        },
      },
    },
  };
});
