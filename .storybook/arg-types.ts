import type { ArgTypes, InputType } from 'storybook/internal/types';
import { elementWith } from './elements.js';
import { type Row, type RowKind, rowsOf } from './manifest-rows.js';

/** The element's description above its documentation. */
export const extractComponentDescription = (tag: string): string => elementWith(tag).description ?? '';

/**
 * The rows of an element's table, out of the manifest. Storybook's own reading lets an attribute, a slot and a part of
 * the same name overwrite each other, and leaves out the default slot and the states.
 */
export const extractArgTypes = (tag: string): ArgTypes =>
  Object.fromEntries(rowsOf(elementWith(tag)).map((row) => [argName(row), argType(row)]));

/** Controls set attributes and properties under the names of properties, and custom properties under their own. */
function argName({ kind, name, fieldName }: Row): string {
  if (kind === 'attribute') return fieldName!;
  return kind === 'property' || kind === 'custom property' ? name : `${kind}: ${name}`;
}

const categories: Record<RowKind, string> = {
  attribute: 'attributes',
  property: 'properties',
  event: 'events',
  slot: 'slots',
  'custom property': 'custom properties',
  part: 'parts',
  state: 'states',
  class: 'on the class',
};

/** How a row without a type of its own is written in a page. */
const usages: Partial<Record<RowKind, (name: string) => string>> = {
  slot: (name) => (name ? `slot="${name}"` : 'children'),
  part: (name) => `::part(${name})`,
  state: (name) => `:state(${name})`,
};

function argType(row: Row): InputType {
  const { kind, name, description } = row;
  const type = usages[kind]?.(name) ?? row.type;
  return {
    name: name || '(default)',
    description,
    ...inputFor(row),
    table: {
      category: categories[kind],
      ...(type && { type: { summary: type } }),
      ...(row.default && { defaultValue: { summary: row.default } }),
    },
  };
}

const noInput: InputType = { control: { disable: true } };
const isColour = /accent|muted|border|surface/;

function inputFor({ kind, name, type, options, readonly }: Row): InputType {
  if (kind === 'custom property')
    return { type: { name: 'string' }, control: { type: isColour.test(name) ? 'color' : 'text' } };
  if (kind === 'property' && !readonly && !type?.includes('=>')) return { control: { type: 'object' } };
  if (kind !== 'attribute') return noInput;
  if (options.length) return { type: { name: 'enum', value: options }, options, control: { type: 'inline-radio' } };
  if (type === 'boolean') return { type: { name: 'boolean' }, control: { type: 'boolean' } };
  if (type === 'number') return { type: { name: 'number' }, control: { type: 'number' } };
  return { type: { name: 'string' }, control: { type: 'text' } };
}
