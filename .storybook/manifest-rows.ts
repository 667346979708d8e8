// What the manifest says about an element, as rows that tables, stories and tests agree on.

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Member extends Described {
  kind: 'field' | 'method';
  attribute?: string;
  static?: boolean;
  readonly?: boolean;
  parameters?: Described[];
  return?: { type: { text: string } };
}

/** What the manifest says about one element: https://github.com/webcomponents/custom-elements-manifest */
export interface ElementDescription extends Described {
  tagName: string;
  members: Member[];
  attributes?: (Described & { fieldName: string })[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

export interface Manifest {
  modules: { declarations: ElementDescription[] }[];
}

export type RowKind = 'attribute' | 'property' | 'event' | 'slot' | 'custom property' | 'part' | 'state' | 'class';

/** One name of an element's public surface. */
export interface Row {
  kind: RowKind;
  name: string;
  description: string;
  /** The type, as TypeScript writes it. */
  type?: string;
  /** The values that there are, where they can be counted. */
  options: string[];
  default?: string;
  readonly: boolean;
  /** The property that goes with an attribute. */
  fieldName?: string;
}

const row = (kind: RowKind, entry: Described & { fieldName?: string; readonly?: boolean }): Row => ({
  kind,
  name: entry.name,
  description: entry.description ?? '',
  options: [...(entry.type?.text ?? '').matchAll(/'(.*?)'/g)].map(([, option]) => option!),
  readonly: entry.readonly ?? false,
  ...(entry.type && { type: entry.type.text }),
  ...(entry.default && { default: entry.default }),
  ...(entry.fieldName && { fieldName: entry.fieldName }),
});

const signature = ({ parameters = [], return: result }: Member) =>
  `(${parameters.map(({ name, default: value, type }) => `${name}${value ? '?' : ''}: ${type?.text}`).join(', ')}) => ${result?.type.text ?? 'void'}`;

/** All rows of an element. Properties that have an attribute are a row of that attribute, once. */
export function rowsOf(element: ElementDescription): Row[] {
  const {
    members,
    attributes = [],
    events = [],
    slots = [],
    cssProperties = [],
    cssParts = [],
    cssStates = [],
  } = element;
  const own = members.filter((member) => !member.static && !member.attribute);
  return [
    ...attributes.map((entry) => row('attribute', entry)),
    ...own.filter(({ kind }) => kind === 'field').map((entry) => row('property', entry)),
    ...own
      .filter(({ kind }) => kind === 'method')
      .map((entry) => row('property', { ...entry, type: { text: signature(entry) } })),
    ...events.map((entry) => row('event', entry)),
    ...slots.map((entry) => row('slot', entry)),
    ...cssProperties.map((entry) => row('custom property', entry)),
    ...cssParts.map((entry) => row('part', entry)),
    ...cssStates.map((entry) => row('state', entry)),
    ...members
      .filter((member) => member.static)
      .map((entry) => row('class', entry.kind === 'method' ? { ...entry, type: { text: signature(entry) } } : entry)),
  ];
}

/**
 * The names under which stories say in `parameters.covers` what they show: `attribute:heading-level`, `slot:heading`,
 * `property:--zen-gap`, `attribute:layout=list` for each value of an attribute that can be counted. What only the class
 * has is for code, and needs no story.
 */
export const namesOf = (element: ElementDescription): string[] =>
  rowsOf(element).flatMap(({ kind, name, options }) => {
    if (kind === 'class') return [];
    if (kind === 'attribute' && options.length) return options.map((option) => `attribute:${name}=${option}`);
    return `${kind === 'custom property' ? 'property' : kind}:${name || '(default)'}`;
  });
