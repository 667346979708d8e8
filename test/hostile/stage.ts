import '../../src/index.js';
import { ConsoleRecord } from '../console.js';
import { outcome } from '../outcome.js';
import { forbiddenIn } from './allowed.js';
import { type HostileString, hostileStrings } from './strings.js';
import { Watch } from './watch.js';

/** A widget to be shown. */
export interface Showing {
  tag: 'zen-article-card' | 'zen-related-posts' | 'zen-cta';
  /** What its source answers; it has none without. */
  document?: string | undefined;
  /** Whether the document stands in the page, as a script in the widget. */
  isInline?: boolean;
  attributes?: Record<string, string> | undefined;
  properties?: Record<string, unknown>;
  /** Attributes of a `<zen-feed>` around it, which has the source then. */
  feed?: Record<string, string>;
  /** The language around it. */
  language?: string;
  /** What to say of it when something is wrong. */
  name: string;
}

/** Sites that are not there, whose names would take seconds to look up. */
const examples = /https?:\/\/[\w.-]+\.example(?=[/"'<\s])/g;

type Widget = Parameters<typeof outcome>[0];

/** What was on the stage. */
export interface Shown {
  state: string;
  /** All that can be read in it. */
  text: string;
  links: string[];
  pictures: string[];
}

/** A place on the page where widgets are shown, looked at and clicked; whatever is wrong with one is an error. */
export class Stage {
  readonly strings: readonly HostileString[];
  /** All strings without their names. */
  readonly texts: readonly string[];
  /** An address of the server, without a slash at its end. */
  readonly base: string;
  #watch: Watch;
  #mayAskAnything: boolean;
  #record = new ConsoleRecord();

  /**
   * Finds the server, which the test runner knows, and begins to watch.
   * @param mayAskAnything Whether any address may be fetched, since the page itself names it.
   */
  static async open(mayAskAnything = false): Promise<Stage> {
    return new Stage(await (await fetch('/hostile-host')).text(), mayAskAnything);
  }

  private constructor(host: string, mayAskAnything: boolean) {
    const run = crypto.randomUUID();
    this.#mayAskAnything = mayAskAnything;
    this.base = `http://${host}/${run}`;
    this.strings = hostileStrings(host, run);
    this.texts = this.strings.map(({ text }) => text);
    // Relative addresses are to lead to the server that keeps a log, not to the test runner.
    Object.defineProperty(document, 'baseURI', { value: `${this.base}/page/`, configurable: true });
    this.#watch = new Watch((url) => mayAskAnything || /^\/[\w-]+\/(feed|documents|log)\b/.test(new URL(url).pathname));
  }

  /** Shows widgets all at once, looks at them and clicks each of their links. */
  async show(list: readonly Showing[]): Promise<Shown[]> {
    const showings = list.map((showing) => ({ ...showing, document: showing.document?.replace(examples, this.base) }));
    const addresses = await this.#serve(showings.map(({ document, isInline }) => (isInline ? undefined : document)));
    const box = document.createElement('div');
    // All in view, so that all pictures are asked for; not painted, which takes long.
    Object.assign(box.style, { position: 'fixed', inset: '0', overflow: 'hidden', visibility: 'hidden' });
    const widgets = showings.map((showing, index) => {
      const widget = made(showing, addresses[index]!);
      const place = document.createElement('div');
      Object.assign(place.style, { position: 'absolute', inset: '0 auto auto 0', width: '20em' });
      if (showing.language !== undefined) place.lang = showing.language;
      place.append(widget.parentElement ?? widget);
      box.append(place);
      return widget;
    });
    document.body.append(box);
    await Promise.all(widgets.map((widget) => outcome(widget)));
    const shown = widgets.map((widget, index) => this.#look(widget, showings[index]!));
    await Promise.all(
      widgets
        .flatMap(picturesOf)
        .filter(({ src }) => src.startsWith(this.base))
        .map(settled),
    );
    box.remove();
    this.#watch.compare();
    this.#throwIncidents();
    return shown;
  }

  /** A last look, at what the server was asked for too: pictures, and feeds where the page names them. */
  async close(): Promise<void> {
    const log = (await (await fetch(`${this.base}/log`)).json()) as { url: string; destination: string }[];
    for (const { url, destination } of log)
      if (destination !== 'image' && !(destination === 'empty' && this.#mayAskAnything))
        this.#watch.incidents.push(`the server was asked for ${url} as ${destination}`);
    await this.#watch.tryCanary();
    this.#throwIncidents();
  }

  /** Gives the page back as it was. */
  end(): void {
    this.#watch.end();
    this.#record.restore();
    delete (document as { baseURI?: string }).baseURI;
  }

  /** Gives the documents to the server; their addresses. */
  async #serve(documents: (string | undefined)[]): Promise<string[]> {
    const body = JSON.stringify(documents);
    const list = await (await fetch(`${this.base}/documents`, { method: 'POST', body })).text();
    return documents.map((_, index) => `${this.base}/feed/${list}/${index}`);
  }

  #look(widget: Widget, { name, isInline, attributes = {} }: Showing): Shown {
    const root = widget.shadowRoot!;
    const links = [...root.querySelectorAll('a')];
    const wrong = forbiddenIn(widget);
    if (!/^(ready|empty|error)$/.test(widget.state)) wrong.push(`the state ${widget.state}`);
    if (widget.childNodes.length > (isInline ? 1 : 0)) wrong.push(`content ${widget.innerHTML}`);
    for (const attribute of widget.getAttributeNames())
      if (!(attribute in attributes) && attribute !== 'src' && attribute !== 'loading') wrong.push(`its ${attribute}`);
    for (const link of links) click(link);
    if (wrong.length) throw new Error(`${wrong.join(', ')} in ${name}`);
    return {
      state: widget.state,
      text: root.textContent!,
      links: links.map(({ href }) => href),
      pictures: picturesOf(widget).map(({ src }) => src),
    };
  }

  #throwIncidents(): void {
    const incidents = this.#watch.incidents.splice(0).map((incident) =>
      incident.replace(/string (\d+)|canary\/(\d+)/g, (found, one, other) => {
        const string = this.strings[Number(one ?? other)];
        return string ? `${found} (${string.name}: ${JSON.stringify(string.text)})` : found;
      }),
    );
    if (incidents.length) throw new Error(incidents.join('\n'));
  }
}

function made(showing: Showing, address: string): Widget {
  const { tag, document: text, isInline, attributes = {}, properties = {}, feed } = showing;
  const widget = document.createElement(tag);
  const around = feed && document.createElement('zen-feed');
  around?.append(widget);
  if (isInline)
    widget.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: text! }));
  const asks = text !== undefined && !feed && !isInline;
  set(widget, { loading: 'eager', ...(asks && { src: address }), ...attributes });
  if (around) set(around, { src: address, ...feed });
  return Object.assign(widget, properties);
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const picturesOf = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('img')];

/** Waits until a picture is there, or is known not to be. */
const settled = (picture: HTMLImageElement) =>
  picture.complete ||
  new Promise((resolve) => {
    for (const event of ['load', 'error']) picture.addEventListener(event, resolve, { once: true });
  });

/** Follows a link as far as it may go; one that would run something does. */
function click(link: HTMLAnchorElement): void {
  const stay = (event: Event) => {
    if (/^https?:$/.test(link.protocol)) event.preventDefault();
  };
  addEventListener('click', stay);
  link.click();
  removeEventListener('click', stay);
}
