import { canaryPath } from './strings.js';

/** What every object on the page inherits from. */
const prototypes = { Object, Array, String, Function, Map, Promise, Element, EventTarget, Event };

const namesOfPrototypes = () =>
  Object.entries(prototypes)
    .map(([name, { prototype }]) => `${name}: ${Reflect.ownKeys(prototype).map(String).join(' ')}`)
    .join('\n');

type Sinks = [owner: object, names: string[]][];

/** What turns text into markup or code. */
const sinks = (): Sinks => [
  [Element.prototype, ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe']],
  [ShadowRoot.prototype, ['innerHTML', 'setHTMLUnsafe']],
  [Range.prototype, ['createContextualFragment']],
  [DOMParser.prototype, ['parseFromString']],
  [Document.prototype, ['write', 'writeln']],
  [HTMLIFrameElement.prototype, ['srcdoc', 'src']],
  [HTMLScriptElement.prototype, ['src', 'text']],
  [globalThis, ['eval', 'setTimeout', 'setInterval']],
];

/** What sends or opens something, whatever it is given. */
const senders = (): Sinks => [
  [Navigator.prototype, ['sendBeacon']],
  [globalThis, ['open', 'XMLHttpRequest', 'EventSource', 'Worker', 'SharedWorker']],
];

/** Keeps everything that must not happen on a page, from its making until `end`. */
export class Watch {
  /** What happened, in words. */
  readonly incidents: string[] = [];
  #prototypes = namesOfPrototypes();
  #address = location.href;
  #outside: Element[] = [];
  #ends: (() => void)[] = [];
  #mayAsk: (url: string) => boolean;
  #observer = new PerformanceObserver((list) => this.#take(list.getEntries()));

  /** @param mayAsk Which addresses may be fetched. */
  constructor(mayAsk: (url: string) => boolean) {
    this.#mayAsk = mayAsk;
    Object.assign(globalThis, { canary: (number: number) => this.incidents.push(`string ${number} ran`) });
    this.#listen('error', ({ message }: ErrorEvent) => `uncaught: ${message}`);
    this.#listen('unhandledrejection', ({ reason }: PromiseRejectionEvent) => `unhandled: ${String(reason)}`);
    this.#listen(
      'securitypolicyviolation',
      (event: SecurityPolicyViolationEvent) => `violation: ${event.effectiveDirective} ${event.blockedURI}`,
    );
    const isHostile = (text: unknown) => typeof text === 'string' && text.includes(canaryPath);
    for (const [owner, names] of sinks()) for (const name of names) this.#guard(owner, name, isHostile);
    for (const [owner, names] of senders()) for (const name of names) this.#guard(owner, name, () => true);
    this.#observer.observe({ type: 'resource' });
    this.#outside = [...document.querySelectorAll('*')];
  }

  /** Looks at what shows only by comparing; to be called when everything that was put on the page is gone. */
  compare(): void {
    this.#take(this.#observer.takeRecords());
    if (namesOfPrototypes() !== this.#prototypes) this.incidents.push(`prototypes have now ${namesOfPrototypes()}`);
    if ('polluted' in {}) this.incidents.push('all objects are polluted');
    if (location.href !== this.#address) this.incidents.push(`the page went to ${location.href}`);
    for (const element of document.querySelectorAll('*'))
      if (!this.#outside.includes(element)) this.incidents.push(`the page has now ${element.outerHTML}`);
  }

  /** Looks whether the canary is alive. What else was to run has run then. */
  async tryCanary(): Promise<void> {
    const broken = new Image();
    broken.setAttribute('onerror', 'canary(-1)');
    // A listener added later is called later.
    const failed = new Promise((resolve) => broken.addEventListener('error', resolve));
    broken.src = 'data:,';
    await failed;
    if (this.incidents.at(-1) === 'string -1 ran') this.incidents.pop();
    else this.incidents.push('the canary does not run');
  }

  /** Gives the page back as it was. */
  end(): void {
    this.#observer.disconnect();
    for (const end of this.#ends) end();
    delete (globalThis as { canary?: unknown }).canary;
  }

  #listen<E extends Event>(type: string, words: (event: E) => string): void {
    const listener = (event: Event) => void this.incidents.push(words(event as E));
    addEventListener(type, listener);
    this.#ends.push(() => removeEventListener(type, listener));
  }

  /** Keeps calls of a function, and settings of a property, with a text that is not allowed. */
  #guard(owner: object, name: string, isWrong: (text: unknown) => boolean): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) return;
    const note = (text: unknown) => {
      if (isWrong(text)) this.incidents.push(`${name} was given ${String(text)}`);
    };
    const guarded = { ...before };
    if (before.set)
      guarded.set = function (this: unknown, value: unknown) {
        note(value);
        before.set!.call(this, value);
      };
    else
      guarded.value = new Proxy(before.value as typeof globalThis.open, {
        apply: (target, self, args) => (note(args[0]), Reflect.apply(target, self, args)),
        construct: (target, args) => (note(args[0]), Reflect.construct(target, args) as object),
      });
    Object.defineProperty(owner, name, guarded);
    this.#ends.push(() => Object.defineProperty(owner, name, before));
  }

  #take(entries: PerformanceEntryList): void {
    for (const { name, initiatorType } of entries as PerformanceResourceTiming[]) {
      const isOwnModule = name.startsWith(`${location.origin}/`) && /^[^?#]*\.[tj]s(\?[^#]*)?$/.test(name);
      const isFeed = initiatorType === 'fetch' && this.#mayAsk(name);
      const isPicture = initiatorType === 'img' && /^https?:/.test(name);
      if (!isOwnModule && !isFeed && !isPicture) this.incidents.push(`${initiatorType} asked for ${name}`);
    }
  }
}
