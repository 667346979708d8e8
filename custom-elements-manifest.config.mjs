// Describes the elements for tools: custom-elements.json, and editor data in dist/editor.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Leaves only what a page may use of an element, inherited or its own, under the path that is published. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.some(isElement));
    for (const module of manifest.modules) {
      module.path = published(module.path);
      module.declarations = module.declarations.filter(isElement);
      module.exports = module.declarations.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: module.path },
      }));
      for (const element of module.declarations) tidy(element);
    }
  },
};

const isElement = ({ customElement, tagName }) => customElement && tagName;

const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

function tidy(element) {
  element.superclass = { name: 'LitElement', package: 'lit' };
  element.members = element.members.filter(({ privacy = 'public' }) => privacy === 'public');
  // Where an event is sent from, the analyzer lists it once more, without a name.
  element.events = element.events?.filter(({ name }) => name);
  for (const attribute of element.attributes ?? []) {
    // A default that an element sets for an inherited property is known for the property only.
    const { default: value } = element.members.find(({ name }) => name === attribute.fieldName);
    if (value !== undefined) attribute.default = value;
  }
  for (const list of Object.values(element).filter(Array.isArray)) {
    for (const entry of list) {
      delete entry.inheritedFrom;
      if (entry.type) entry.type.text = entry.type.text.replace(/ \| undefined$/, '');
    }
  }
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/define.ts', '**/*.styles.ts'],
  litelement: true,
  plugins: [publicSurface, customElementVsCodePlugin({ outdir: 'dist/editor' })],
};
