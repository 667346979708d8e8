// Every name of this library that a page can see, by kind: from custom-elements.json, dist/, the sources' templates and
// styles, and the demo. Needs `npm run build`.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${cwd}/${path}`, 'utf8');
const textOf = (...patterns) =>
  globSync(patterns, { cwd })
    .sort()
    .map((path) => read(path))
    .join('\n');

/** The kinds of names, each a sorted list without doubles. */
export function publicNames() {
  const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({ declarations }) => declarations);
  const described = (list) => elements.flatMap((element) => (element[list] ?? []).map(({ name }) => name));
  const sources = textOf('src/**/*.ts');
  const views = textOf('src/elements/**/*.ts');
  const pages = textOf('demo/pages/*.html', 'demo/app/index.html');
  const embeds = [sources, pages, textOf('README.md', 'docs/*.md', 'src/**/*.html')].join('\n');
  const names = {
    tags: elements.map(({ tagName }) => tagName),
    classes: elements.map(({ name }) => name),
    properties: described('members'),
    attributes: [...described('attributes'), ...found(views, /\s[?@.]?([a-z][\w-]*)=(?=["$])/g)],
    events: described('events'),
    slots: described('slots'),
    parts: [...described('cssParts'), ...valuesOf(views, 'part')],
    states: described('cssStates'),
    'custom properties': [...described('cssProperties'), ...found(views, /(--[\w-]+)/g)],
    'CSS classes': [...valuesOf(views, 'class'), ...classesOfStyles()],
    'embedding names': found(embeds, /(data-zen-[a-z-]*[a-z])/g),
    'names in frames': found(textOf('src/embed/frame/*'), /["'`](zen-[\w:.-]+)/g),
    'global symbols': found(sources, /Symbol\.for\('([^']+)'\)/g),
    files: globSync('dist/cdn/*', { cwd }).map((path) => path.replace(/.*[\\/]/, '')),
    entries: Object.keys(JSON.parse(read('package.json')).exports),
    exports: exportedBy('dist/index.d.ts', 'dist/data/index.d.ts', 'dist/related/index.d.ts'),
    'demo files': globSync(['demo/pages/*', 'demo/content/pictures/*', 'demo/app/*'], { cwd }).map((path) =>
      path.replace(/^demo[\\/]/, ''),
    ),
    'demo addresses': [
      ...found(pages, /\b(?:src|href|srcset)="([^"]+)"/g),
      ...found(textOf('demo/blog/*.ts'), /'(\/[^'\s]*)'/g),
    ],
  };
  return Object.fromEntries(
    Object.entries(names).map(([kind, list]) => [kind, [...new Set(list.filter(Boolean))].sort()]),
  );
}

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/** The words of an attribute in templates, also of those that are chosen: `class=${row ? 'card row' : 'card'}`. */
const valuesOf = (templates, attribute) =>
  [...templates.matchAll(new RegExp(`\\s${attribute}=(?:"([^"]*)"|\\$\\{([^}]*)\\})`, 'g'))]
    .flatMap(([, text, code = '']) => (text === undefined ? found(code, /'([^']*)'/g) : [text]))
    .flatMap((words) => words.split(/\s+/));

const classesOfStyles = () =>
  globSync('src/**/*.ts', { cwd })
    .flatMap((path) => found(read(path), /\bcss`([^`]*)`/g))
    .flatMap((styles) => found(styles.replace(/\/\*.*?\*\//gs, ''), /\.([a-z_][\w-]*)/gi));

const exportedBy = (...paths) =>
  paths
    .flatMap((path) => found(read(path), /export (?:type )?\{([^}]*)\}/g))
    .flatMap((list) => list.split(','))
    .map((name) => name.replace(/^\s*(?:type\s+)?(?:\w+\s+as\s+)?/, '').trim());
