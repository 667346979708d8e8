// The pages that our names and addresses stand in: those of the demo, of the documents, and one that has every name.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicNames } from '../public-names.mjs';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${cwd}/${path}`, 'utf8');

/** Each with a `name` to find it by, and its `html`. */
export const samples = () => [
  ...globSync(['demo/pages/*.html', 'demo/app/*.html', 'dist/cdn/*.html'], { cwd }).map((path) => ({
    name: path,
    html: read(path).replaceAll('http://localhost:8081', 'https://blog.example'),
  })),
  ...globSync(['README.md', 'docs/*.md'], { cwd }).flatMap(snippetsOf),
  { name: 'every name', html: everyName() },
];

const snippetsOf = (path) =>
  [...read(path).matchAll(/^```html\n(.*?)^```$/gms)].map(({ 1: html, index }) => ({
    name: `${path}, line ${read(path).slice(0, index).split('\n').length}`,
    html,
  }));

/** Markup with each name in every role that a selector could ask for. */
function everyName() {
  const names = publicNames();
  const attributes = names.attributes.filter((name) => !/^(?:class|src|href|hidden)$/.test(name));
  const styles = names['custom properties'].map((name) => `${name}: 1`).join('; ');
  return [
    ...names.tags.map(
      (tag) => `<${tag} ${attributes.map((name) => `${name}="1"`).join(' ')} style="${styles}"></${tag}>`,
    ),
    ...names.tags.map(
      (tag) => `<div ${names['embedding names'].map((name) => `${name}="${tag.slice(4)}"`).join(' ')}></div>`,
    ),
    ...names['CSS classes'].map((name) => `<div class="${name}"><p></p></div>`),
    ...names.parts.map((name) => `<div part="${name}"><p></p></div>`),
    ...names.slots.map((name) => `<div slot="${name}"><p></p></div>`),
  ].join('\n');
}
