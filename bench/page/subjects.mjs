// What is compared, and each as the script of a page.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** By name, what the report calls them. The first is what all others are compared with. */
export const subjects = {
  static: 'Static HTML',
  skipping: 'Static HTML, far cards skipped',
  list: '`<zen-related-posts>`, one list',
  cards: '`<zen-article-card>`, one for each article',
  vanilla: 'Hand-written element',
  lit: 'Plain Lit element',
  shoelace: 'Shoelace `<sl-card>`',
  webawesome: 'Web Awesome `<wa-card>`',
  material: 'Material `<md-outlined-card>`',
};

/** The subjects that are ours: their pages have the script tag. */
export const ours = ['list', 'cards'];

/** The subject's script, with all that it imports, as a site's bundler makes it. */
export async function bundled(subject) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`subjects/${subject}.js`, import.meta.url)),
        formats: ['iife'],
        name: 'subject',
      },
    },
  });
  return built[0].output[0].code;
}
