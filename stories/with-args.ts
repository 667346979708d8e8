import type { ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { elementWith } from '../.storybook/elements.js';

type Args = Record<string, unknown>;

/** Gives an element its story's args: those with an attribute as that attribute, as pages do, the rest as properties. */
class WithArgs extends Directive {
  #names: string[] = [];

  override render(_args: Args): void {}

  override update({ element }: ElementPart, [args]: [Args]): void {
    const { attributes = [], members } = elementWith(element.localName);
    for (const name of new Set([...this.#names, ...Object.keys(args)])) {
      const value = args[name];
      const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
      if (attribute) {
        if (value === undefined || value === null || value === false) element.removeAttribute(attribute);
        else element.setAttribute(attribute, value === true ? '' : String(value));
      } else if (members.some((member) => member.name === name)) {
        Object.assign(element, { [name]: value });
      }
    }
    this.#names = Object.keys(args);
  }
}

export const withArgs = directive(WithArgs);
