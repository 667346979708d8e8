import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest, { type ElementDescription } from 'zen-widgets/custom-elements.json';

type Described = NonNullable<ElementDescription['slots']>[number];

const describe = (tag: string): ElementDescription =>
  manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;

/** The element's description above its documentation. */
export const extractComponentDescription = (tag: string): string => describe(tag).description ?? '';

/**
 * The rows of an element's table, out of the manifest. Storybook's own reading lets an attribute, a slot and a part of
 * the same name overwrite each other, and leaves out the default slot and the states.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const { members, attributes = [], events, slots, cssProperties, cssParts, cssStates } = describe(tag);
  const properties = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
  return Object.fromEntries([
    // Controls set attributes under the names of their properties, and custom properties under their own.
    ...attributes.map((attribute) => [attribute.fieldName, row('attributes', attribute, inputFor(attribute))]),
    ...properties.map((property) => [
      property.name,
      row('properties', property, property.readonly ? noInput : { control: { type: 'object' } }),
    ]),
    ...rows('events', events),
    ...rows('slots', slots, (name) => (name ? `slot="${name}"` : 'children')),
    ...(cssProperties ?? []).map((property) => [
      property.name,
      row('custom properties', property, isColour.test(property.name) ? { ...text, control: { type: 'color' } } : text),
    ]),
    ...rows('parts', cssParts, (name) => `::part(${name})`),
    ...rows('states', cssStates, (name) => `:state(${name})`),
  ]);
}

const rows = (category: string, list: Described[] = [], usage?: (name: string) => string) =>
  list.map((item) => [
    `${category}: ${item.name}`,
    row(category, usage ? { ...item, type: { text: usage(item.name) } } : item, noInput),
  ]);

const row = (
  category: string,
  { name, description, type, default: value }: Described,
  input: InputType,
): InputType => ({
  name: name || '(default)',
  description,
  ...input,
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  },
});

const noInput: InputType = { control: { disable: true } };
const text: InputType = { type: { name: 'string' }, control: { type: 'text' } };
const number: InputType = { type: { name: 'number' }, control: { type: 'number' } };
const isColour = /accent|muted|border|surface/;

function inputFor({ name, type }: Described): InputType {
  // The property `map` has all of them in one.
  if (name.startsWith('map-')) return noInput;
  const options = [...(type?.text ?? '').matchAll(/'(.*?)'/g)].map(([, option]) => option!);
  if (options.length) return { type: { name: 'enum', value: options }, options, control: { type: 'inline-radio' } };
  return type?.text === 'number' ? number : text;
}
