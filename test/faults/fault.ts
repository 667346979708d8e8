/** An address of the faulty server that no other test asks; see server.mjs. */
export class Fault {
  static origin = '';
  readonly name: string;
  #id = crypto.randomUUID();

  /** To be called before all else: the test runner knows where the server is. */
  static async findServer(): Promise<void> {
    Fault.origin = await (await fetch('/faults-origin')).text();
  }

  /** @param name What the server does; a path of it. */
  constructor(name: string) {
    this.name = name;
  }

  /** @param failures After how many of them the server answers well. */
  url(failures = Infinity): string {
    return `${Fault.origin}/${this.name}?id=${this.#id}&failures=${failures}`;
  }

  /** From now on the address answers well. */
  heal = (): Promise<void> => this.#ask('heal');
  /** When the address was asked, in milliseconds. */
  times = (): Promise<number[]> => this.#ask('requests');
  /** Resolves when the address was asked and the answer has ended. */
  asked = (): Promise<void> => this.#ask('asked');
  /** Resolves when no request is open: the browser has ended those that it gave up. */
  closed = (): Promise<void> => this.#ask('closed');

  async #ask<T>(what: string): Promise<T> {
    return (await fetch(`${Fault.origin}/${what}?id=${this.#id}`)).json();
  }
}
