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
    ...attributes.map((attribute) => [attribute.fieldName, row('attributes', attribute, controlFor(attribute))]),
    ...properties.map((property) => [
      property.name,
      row('properties', property, property.readonly ? noControl : { type: 'object' }),
    ]),
    ...rows('events', events),
    ...rows('slots', slots, (name) => (name ? `slot="${name}"` : 'children')),
    ...(cssProperties ?? []).map((property) => [
      property.name,
      row('custom properties', property, { type: isColour.test(property.name) ? 'color' : 'text' }),
    ]),
    ...rows('parts', cssParts, (name) => `::part(${name})`),
    ...rows('states', cssStates, (name) => `:state(${name})`),
  ]);
}

const noControl = { disable: true };
const isColour = /accent|muted|border|surface/;

const rows = (category: string, list: Described[] = [], usage?: (name: string) => string) =>
  list.map((item) => [
    `${category}: ${item.name}`,
    row(category, usage ? { ...item, type: { text: usage(item.name) } } : item, noControl),
  ]);

const row = (
  category: string,
  { name, description, type, default: value }: Described,
  control: InputType['control'],
): InputType => ({
  name: name || '(default)',
  description,
  control,
  ...(type && { options: optionsOf(type.text) }),
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  },
});

const optionsOf = (type = '') => [...type.matchAll(/'(.*?)'/g)].map(([, option]) => option);

function controlFor({ type }: Described): InputType['control'] {
  if (optionsOf(type?.text).length) return { type: 'inline-radio' };
  return { type: type?.text === 'number' ? 'number' : 'text' };
}
