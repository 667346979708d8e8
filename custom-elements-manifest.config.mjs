// Describes the elements for tools: custom-elements.json, and editor data in dist/editor.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** What src/elements/shared/reading.ts says of the members and attributes that it adds to elements. */
const reading = { members: new Map(), attributes: [] };

/** Takes the descriptions of what a mixin adds from its interface, where TypeScript's own users find them too. */
const mixinDescriptions = {
  name: 'mixin-descriptions',
  analyzePhase({ ts, node }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'ReadingElement') return;
    const [, comment] = /^\s*\/\*\*([^]*?)\*\//.exec(node.getFullText()) ?? [];
    for (const [, name, description] of comment.matchAll(/@attr \{string\} ([\w-]+) - (.+)/g))
      reading.attributes.push({ name, fieldName: name, type: { text: 'string' }, description });
    for (const member of node.members)
      reading.members.set(member.name.getText(), member.jsDoc.map(({ comment }) => comment).join(' '));
  },
};

/** What a class says itself of a property, by `Class.property`: it is nearer than what an ancestor says. */
const own = new Map();

/** Keeps what classes say of properties that they narrow, which the analyzer takes from the ancestor. */
const narrowedProperties = {
  name: 'narrowed-properties',
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    for (const member of node.members.filter(({ type, jsDoc }) => type && jsDoc))
      own.set(`${node.name.text}.${member.name.getText()}`, {
        type: { text: member.type.getText() },
        description: member.jsDoc.map(({ comment }) => comment).join(' '),
      });
  },
};

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
  element.members = element.members.filter(
    ({ name, privacy = 'public' }) => privacy === 'public' && name !== 'properties' && name !== 'readOptions',
  );
  if (element.members.some(({ name }) => name === 'linkTemplate')) {
    for (const entry of [...element.members, ...element.attributes])
      entry.description ??= reading.members.get(entry.fieldName ?? entry.name);
    element.attributes.push(...reading.attributes);
  }
  // Where an event is sent from, the analyzer lists it once more, without a name.
  element.events = element.events?.filter(({ name }) => name);
  for (const entry of [...element.members, ...(element.attributes ?? [])]) {
    const { type, description } = own.get(`${element.name}.${entry.fieldName ?? entry.name}`) ?? {};
    if (type) Object.assign(entry, { type: { ...type }, description });
  }
  for (const attribute of element.attributes ?? []) {
    // A default that an element sets for an inherited property is known for the property only.
    const { default: value } = element.members.find(({ name }) => name === attribute.fieldName) ?? {};
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
  plugins: [mixinDescriptions, narrowedProperties, publicSurface, customElementVsCodePlugin({ outdir: 'dist/editor' })],
};
