/**
 * What our elements use of Lit, in the place of `lit` in the script tag's file: smaller, with style sheets that no
 * security policy forbids, and without a trace on the page's globals. Names and order of events are those of
 * https://lit.dev/docs/components/lifecycle/, and `npm run test:lean` holds it to them.
 */

/** How a property relates to an attribute; it has one of its own name unless it says otherwise. */
interface PropertyDeclaration {
  attribute?: string | false;
  type?: (value: string) => unknown;
}

/** Something that follows its host's connections; an element has one at most. */
interface Controller {
  hostConnected(): void;
}

/** The properties that a class and those above it declare. */
const declaredBy = ({ properties, prototype }: typeof ReactiveElement): Record<string, PropertyDeclaration> =>
  properties ? { ...declaredBy(Object.getPrototypeOf(prototype).constructor), ...properties } : {};

/** A style sheet of a literal without expressions, with its text. */
export function css([cssText]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText!);
  return Object.assign(sheet, { cssText });
}

/** A custom element that is updated after each change of its properties. */
export class ReactiveElement extends HTMLElement {
  declare static properties?: Record<string, PropertyDeclaration>;
  declare static styles?: CSSStyleSheet | CSSStyleSheet[];
  /** By attribute, the property that it sets; of this class and those above it. */
  declare static attributes: Map<string, [name: string, type?: (value: string) => unknown]>;

  /** Called by the registry before there is any instance: makes the accessors. */
  static get observedAttributes(): unknown[] {
    const properties = declaredBy(this);
    this.attributes = new Map();
    for (const [name, { attribute = name.toLowerCase(), type }] of Object.entries(properties)) {
      if (attribute) this.attributes.set(attribute, [name, type]);
      Object.defineProperty(this.prototype, name, {
        // Whoever asks for the attributes again makes them again.
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (old !== value) this.requestUpdate();
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
  #early: [string, unknown][] | undefined;
  #controller?: Controller;
  #pending = false;
  #told = false;
  #connect!: () => void;

  constructor() {
    super();
    const { prototype, styles } = this.constructor as typeof ReactiveElement;
    this.renderRoot.adoptedStyleSheets = [styles!].flat();
    // Nothing is drawn before the element is on a page.
    this.updateComplete = new Promise((resolve) => (this.#connect = resolve));
    for (const name of Object.keys(this)) {
      if (!(name in prototype)) continue;
      // Set before the upgrade: it wins over the defaults that the constructors below this one set.
      (this.#early ??= []).push([name, this[name as never]]);
      delete this[name as never];
    }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controller = controller;
  }

  connectedCallback(): void {
    this.#connect();
    // In a page of XML, Chromium tells no attributes of elements that it parses after their class is there.
    if (!this.#told)
      for (const name of this.getAttributeNames())
        if ((this.constructor as typeof ReactiveElement).attributes.has(name))
          this.attributeChangedCallback(name, null, this.getAttribute(name));
    this.#controller?.hostConnected();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    this.#told = true;
    const [name, type] = (this.constructor as typeof ReactiveElement).attributes.get(attribute)!;
    // An empty number is 0, and a switch without a value is on.
    this[name as never] = (type && value !== null ? type(value || '0') : value) as never;
  }

  /** Draws the element anew, soon and once for all changes until then. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#update();
  }

  /** Called before each drawing, with the old values of the changed properties. */
  willUpdate(): void {}

  /** Draws the element. */
  update(): void {}

  async #update(): Promise<void> {
    // An error in the last drawing was told already, and does not keep the next one from happening.
    await this.updateComplete.catch(() => {});
    for (const [name, value] of this.#early ?? []) this[name as never] = value as never;
    this.#early = undefined;
    try {
      this.willUpdate();
    } finally {
      this.#pending = false;
    }
    this.update();
  }
}
