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
  return {
    // Controls set attributes under the names of their properties, and custom properties under their own.
    ...rows(
      'attributes',
      attributes,
      ({ type }) => controlFor(type?.text),
      attributes.map(({ fieldName }) => fieldName),
    ),
    ...rows('properties', properties, ({ name }) => (name === 'state' ? {} : { control: 'object' }), names(properties)),
    ...rows('events', events),
    ...rows('slots', slots),
    ...rows('custom properties', cssProperties, customPropertyControl, names(cssProperties)),
    ...rows('parts', cssParts),
    ...rows('states', cssStates),
  };
}

const names = (list: Described[] = []) => list.map(({ name }) => name);

function rows(
  category: string,
  list: Described[] = [],
  control: (item: Described) => InputType = () => ({}),
  keys: string[] = list.map(({ name }) => `${category}: ${name}`),
): ArgTypes {
  const entries = list.map((item, index) => {
    const { name, description, type, default: value } = item;
    const table = {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(value && { defaultValue: { summary: value } }),
    };
    return [keys[index], { name: name || '(default)', description, control: false, table, ...control(item) }];
  });
  return Object.fromEntries(entries);
}

function controlFor(type = ''): InputType {
  const options = [...type.matchAll(/'(.*?)'/g)].map(([, option]) => option);
  if (options.length) return { control: 'inline-radio', options };
  return { control: type === 'number' ? 'number' : 'text' };
}

const customPropertyControl = ({ name }: Described): InputType => ({
  control: /accent|muted|border|surface/.test(name) ? 'color' : 'text',
});
