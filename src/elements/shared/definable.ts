import { ReactiveElement } from 'lit';
import { version } from '../../version.js';
import { extras, needExtras } from './extras.js';

/** An element of this library, which a page can register under any tag and in any registry. */
export abstract class Definable extends ReactiveElement {
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string;

  /** The version of the library that the class comes from. */
  static readonly version: string = version;

  /** Takes the styles along into another document: a style sheet works only in the one that it was made for. */
  adoptedCallback(): void {
    void needExtras().then(() => extras?.adopt(this, (this.constructor as typeof Definable).styles));
  }

  /**
   * Registers the element. Quiet when the tag belongs to a compatible copy of this library already (the same major
   * version, before 1.0 the same minor one); one warning when it belongs to anything else. Never throws. Browsers from
   * before mid-2024 are left alone: there the fallback content stays.
   * @param tag Another tag than the element's own.
   * @param registry Another registry than the page's.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    // A server has no CSS.
    if (globalThis.CSS?.supports('selector(:state(a)) and (color: light-dark(red, red))') === false) return;
    const taken = registry.get(tag) as typeof Definable | undefined;
    let problem: unknown = `taken by ${taken?.version ?? 'another library'}: use define('my-${tag}')`;
    if (taken && compatible(taken.version) === compatible(version)) return;
    if (!taken) {
      // A class can carry one tag only: for a second one it gets a class of its own.
      for (const candidate of [this, class extends this {}] as unknown[]) {
        try {
          return registry.define(tag, candidate as CustomElementConstructor);
        } catch (error) {
          problem = error;
        }
      }
    }
    console.warn(`[zen-widgets] <${tag}> ${version} not registered: ${problem}.`);
  }
}

/** The part of a version that must be equal for two copies to be exchangeable. */
const compatible = (version = '') => /^(0\.)?\d+\./.exec(version)?.[0];
