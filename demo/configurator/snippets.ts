// What to paste, for each place that it can be pasted into.
import { type Attribute, attributesOf, fallbackOf, pageAttributesOf, styleOf, styleText, tagOf } from './attributes.js';
import type { Settings } from './settings.js';

/** The places to paste into, with their names for people. */
export const targets = {
  script: 'Script tag',
  placeholder: 'Placeholder',
  npm: 'npm',
  react: 'React',
  vue: 'Vue',
  wordpress: 'WordPress',
} as const;

/** A place to paste into. */
export type Target = keyof typeof targets;

/** Where the script comes from. */
export interface Delivery {
  /** Address of the folder with the script's files. */
  base: string;
  /** Their hashes, as in `sri.json`, by file name. */
  hashes?: Record<string, string> | undefined;
}

/** One thing to paste. */
export interface Snippet {
  /** Where it goes. */
  place: string;
  /** What it is, as editors call it. */
  language: 'sh' | 'html' | 'js' | 'jsx' | 'vue';
  /** The text. */
  code: string;
}

/** The one file that loads no others, which makes it the one that can be checked as a whole. */
export const checkedFile = 'zen-widgets.all.js';

/** Whether the browser is to check the script, and can. */
export const isChecked = ({ integrity }: Settings, { hashes }: Delivery): boolean =>
  integrity && !!hashes?.[checkedFile];

/** What to paste into a place so that it shows what the settings say. */
export function snippetFor(target: Target, settings: Settings, delivery: Delivery): Snippet[] {
  return writers[target](settings, delivery);
}

type Writer = (settings: Settings, delivery: Delivery) => Snippet[];

const writers: Record<Target, Writer> = {
  script: (settings, delivery) => [
    { place: 'In your page', language: 'html', code: `${scriptTag(settings, delivery)}\n${element(settings)}` },
  ],
  placeholder: (settings, delivery) => [
    { place: 'In your page', language: 'html', code: `${placeholder(settings)}\n${scriptTag(settings, delivery)}` },
  ],
  npm: (settings) => [
    install('zen-widgets'),
    { place: 'In your script', language: 'js', code: importOf(settings) },
    { place: 'In your page', language: 'html', code: element(settings) },
  ],
  react: (settings) => [
    install('zen-widgets'),
    { place: 'Widget.jsx, for React 19', language: 'jsx', code: component(settings) },
  ],
  vue: (settings) => [
    install('zen-widgets'),
    { place: 'Widget.vue', language: 'vue', code: singleFile(settings) },
    { place: 'vite.config.js', language: 'js', code: vueConfig },
  ],
  wordpress: (settings, delivery) => [
    {
      place: 'In a post: paste it between two paragraphs, and it becomes a block “Custom HTML”',
      language: 'html',
      code: block(`${placeholder(settings)}\n${scriptTag(settings, delivery)}`),
    },
  ],
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, in an attribute with double quotes too. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** The most that a tag has on one line. */
const lineLength = 100;

/** A tag with its attributes, each on a line of its own where one is too short for all. */
function opening(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([key, value]) => (value === true ? key : `${key}="${escaped(String(value))}"`));
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length > lineLength ? `<${[name, ...written].join('\n  ')}\n>` : line;
}

/** Attributes for what the page says of any element. */
function around(settings: Settings): Attribute[] {
  const style = styleText(settings);
  return [...pageAttributesOf(settings), ...(style ? ([['style', style]] as const) : [])];
}

/** A tag with the fallback in it. */
function tag(name: string, attributes: readonly Attribute[], settings: Settings): string {
  const fallback = fallbackOf(settings);
  const inside = fallback && `\n  <a href="${escaped(fallback.href)}">${escaped(fallback.text)}</a>\n`;
  return `${opening(name, attributes)}${inside ?? ''}</${name}>`;
}

const element = (settings: Settings) =>
  tag(tagOf(settings), [...attributesOf(settings), ...around(settings)], settings);

function placeholder(settings: Settings): string {
  const own = attributesOf(settings).map(([name, value]) => [`data-zen-${name}`, value] as const);
  return tag('div', [['data-zen-embed', settings.element], ...own, ...around(settings)], settings);
}

function scriptTag(settings: Settings, delivery: Delivery): string {
  const base = delivery.base.replace(/\/+$/, '');
  const file: Attribute[] = isChecked(settings, delivery)
    ? [
        ['src', `${base}/${checkedFile}`],
        ['integrity', delivery.hashes![checkedFile]!],
        ['crossorigin', 'anonymous'],
      ]
    : [['src', `${base}/zen-widgets.js`]];
  return `${opening('script', [['async', true], ...file])}</script>`;
}

/** A block of WordPress's editor. It looks for short codes in attributes too, so no text may have their brackets. */
const block = (html: string) =>
  `<!-- wp:html -->\n${html.replace(/\[/g, '&#91;').replace(/\]/g, '&#93;')}\n<!-- /wp:html -->`;

const install = (name: string): Snippet => ({ place: 'In a terminal', language: 'sh', code: `npm install ${name}` });

const importOf = ({ element }: Settings) => `import 'zen-widgets/${element}';`;

/** A value in JSX: as a text where that needs no escapes, else as an expression. */
function jsxValue(value: string | number | true): string {
  if (typeof value === 'string' && !/["\\&\n\r{}<>]/.test(value)) return `"${value}"`;
  return `{${JSON.stringify(value)}}`;
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function component(settings: Settings): string {
  const name = tagOf(settings);
  const attributes = [...attributesOf(settings), ...pageAttributesOf(settings)].map(([attribute, value]) =>
    value === true ? attribute : `${attribute}=${jsxValue(value)}`,
  );
  const style = Object.entries(styleOf(settings)).map(([property, value]) => `${camelCase(property)}: '${value}'`);
  if (style.length) attributes.push(`style={{ ${style.join(', ')} }}`);
  const fallback = fallbackOf(settings);
  const inside = fallback && `\n      <a href=${jsxValue(fallback.href)}>${fallback.text}</a>\n    `;
  const lines = attributes.map((attribute) => `\n      ${attribute}`).join('');
  return `${importOf(settings)}

export function Widget() {
  return (
    <${name}${lines}
    >${inside ?? ''}</${name}>
  );
}`;
}

/** Numbers are numbers in Vue only where they are bound. */
const vueAttributes = (attributes: readonly Attribute[]): Attribute[] =>
  attributes.map(([name, value]) => [typeof value === 'number' ? `:${name}` : name, value]);

function singleFile(settings: Settings): string {
  const own = [...vueAttributes(attributesOf(settings)), ...around(settings)];
  return `<script setup>
${importOf(settings)}
</script>

<template>
  ${tag(tagOf(settings), own, settings).replace(/\n/g, '\n  ')}
</template>`;
}

const vueConfig = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('zen-') } } })],
});`;
