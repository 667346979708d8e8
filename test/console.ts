/** Keeps what is written on the console, instead of writing it, until `restore`. */
export class ConsoleRecord {
  /** Each message as one text, in order. */
  readonly messages: string[] = [];
  #originals = { error: console.error, warn: console.warn };

  constructor() {
    for (const level of ['error', 'warn'] as const) {
      console[level] = (...parts: unknown[]) => void this.messages.push(parts.join(' '));
    }
  }

  restore(): void {
    Object.assign(console, this.#originals);
  }
}
