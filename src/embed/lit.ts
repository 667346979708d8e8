/**
 * What our elements use of Lit, in the place of `lit` in the script tag's file: smaller, with style sheets and templates
 * that no security policy forbids, and without a trace on the page's globals. Names and order of events are those of
 * https://lit.dev/docs/components/lifecycle/, and `npm run test:lean` holds it to them.
 */
import { childSet } from './html.js';

export { html, nothing } from './html.js';

/** How a property relates to an attribute; it has one of its own name unless it says otherwise. */
interface PropertyDeclaration {
  attribute?: string | false;
  type?: (value: string) => unknown;
}

/** Something that follows its host's connections. */
interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

/** The properties that a class and those above it declare. */
const declaredBy = ({ properties, prototype }: typeof LitElement): Record<string, PropertyDeclaration> =>
  properties ? { ...declaredBy(Object.getPrototypeOf(prototype).constructor), ...properties } : {};

/** A style sheet of a literal without expressions. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

/** A custom element that draws itself into a shadow root, again after each change of its properties. */
export class LitElement extends HTMLElement {
  declare static properties?: Record<string, PropertyDeclaration>;
  declare static styles?: CSSStyleSheet | CSSStyleSheet[];
  /** By attribute, the property that it sets; of this class and those above it. */
  declare static attributes: Map<string, [name: string, type?: (value: string) => unknown]>;
  /** The names of all properties, of this class and those above it. */
  declare static names: string[];

  /** Called by the registry, once per class and before any instance: makes the accessors. */
  static get observedAttributes(): unknown[] {
    const properties = declaredBy(this);
    this.names = Object.keys(properties);
    this.attributes = new Map();
    for (const [name, { attribute = name.toLowerCase(), type }] of Object.entries(properties)) {
      if (attribute) this.attributes.set(attribute, [name, type]);
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (!Object.is(old, value)) this.requestUpdate(name, old);
        },
      });
    }
    return [...this.attributes.keys()];
  }

  /** Fulfilled when the changes until now are drawn. */
  updateComplete: Promise<void>;
  /** What the element is drawn into. */
  renderRoot = this.attachShadow({ mode: 'open' });

  #values: Record<string, unknown> = {};
  #early: [string, unknown][] = [];
  #changed = new Map<string, unknown>();
  #controllers = new Set<Controller>();
  #pending = false;
  #connect!: () => void;
  #draw?: (view: unknown) => void;

  constructor() {
    super();
    const { names, styles } = this.constructor as typeof LitElement;
    this.renderRoot.adoptedStyleSheets = [styles!].flat();
    // Nothing is drawn before the element is on a page.
    this.updateComplete = new Promise((resolve) => (this.#connect = resolve));
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      // Set before the upgrade: it wins over the defaults that the constructors below this one set.
      this.#early.push([name, this[name as never]]);
      delete this[name as never];
    }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
  }

  connectedCallback(): void {
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    const [name, type] = (this.constructor as typeof LitElement).attributes.get(attribute)!;
    this[name as never] = (type && value !== null ? type(value) : value) as never;
  }

  /** Draws the element anew, soon and once for all changes until then. */
  requestUpdate(name?: string, old?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, old);
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#update();
  }

  /** Called before each drawing, with the old values of the changed properties. */
  willUpdate(_changed: Map<string, unknown>): void {}

  /** What to draw. */
  render(): unknown {
    return undefined;
  }

  async #update(): Promise<void> {
    // An error in the last drawing was told already, and does not keep the next one from happening.
    await this.updateComplete.catch(() => {});
    for (const [name, value] of this.#early.splice(0)) this[name as never] = value as never;
    try {
      this.willUpdate(this.#changed);
    } finally {
      this.#changed = new Map();
      this.#pending = false;
    }
    this.#draw ??= childSet(this.renderRoot.appendChild(new Comment()), this);
    this.#draw(this.render());
  }
}
