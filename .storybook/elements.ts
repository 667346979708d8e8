// The elements, as the manifest has them: the one place where Storybook reads it.
import manifest from 'zen-widgets/custom-elements.json' with { type: 'json' };
import { type ElementDescription, type Manifest, rowsOf } from './manifest-rows.js';

export const elements: ElementDescription[] = (manifest as unknown as Manifest).modules.flatMap(
  ({ declarations }) => declarations,
);

/** The description of an element. */
export const elementWith = (tag: string): ElementDescription => elements.find(({ tagName }) => tagName === tag)!;

/** A design token: a custom property, and what it sets on which elements. */
export interface Token {
  name: string;
  default?: string;
  /** Tags, by what the token does there. */
  uses: Map<string, string[]>;
}

/** Every custom property of any element, once. */
export function designTokens(): Token[] {
  const tokens = new Map<string, Token>();
  for (const element of elements) {
    const rows = rowsOf(element).filter(({ kind }) => kind === 'custom property');
    for (const { name, default: value, description } of rows) {
      const token = tokens.get(name) ?? { name, ...(value && { default: value }), uses: new Map<string, string[]>() };
      token.uses.set(description, [...(token.uses.get(description) ?? []), element.tagName]);
      tokens.set(name, token);
    }
  }
  return [...tokens.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
