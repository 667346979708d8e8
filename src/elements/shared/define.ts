import { version } from '../../version.js';

/** What `define` asks of a class of ours. */
export type Definable = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a class under a tag. Quiet when the tag belongs to a compatible copy of this library already (the same
 * major version, before 1.0 the same minor one); one warning when it belongs to anything else. Never throws.
 */
export function define(elementClass: Definable, tag: string, registry: CustomElementRegistry): void {
  const taken = registry.get(tag) as Definable | undefined;
  let problem: unknown = `the tag belongs to ${taken?.version ?? 'another library'}. Load one of them only, or use define('my-${tag}')`;
  if (taken && compatible(taken.version) === compatible(version)) return;
  if (!taken) {
    // A class can carry one tag only: for a second one it gets a class of its own.
    for (const candidate of [elementClass, class extends elementClass {}]) {
      try {
        return registry.define(tag, candidate);
      } catch (error) {
        problem = error;
      }
    }
  }
  console.warn(`[zen-widgets] <${tag}> ${version} is not registered: ${problem}.`);
}

/** The part of a version that must be equal for two copies to be exchangeable. */
const compatible = (version = '') => /^(0\.)?\d+\./.exec(version)?.[0];
