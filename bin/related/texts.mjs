import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** How much is kept before it is written. */
const block = 1 << 20;

/** Keeps long texts in a file rather than in memory. */
export class Texts {
  #path;
  #file;
  #pending = [];
  #pendingBytes = 0;
  #written = 0;

  constructor(path) {
    this.#path = path;
    this.#file = openSync(path, 'w+');
  }

  /** Keeps a text, and gives what reads it back. */
  keep(text) {
    const bytes = Buffer.from(text);
    const at = this.#written + this.#pendingBytes;
    this.#pending.push(bytes);
    if ((this.#pendingBytes += bytes.length) > block) this.#flush();
    return () => this.#read(at, bytes.length);
  }

  /** Gives the space back. */
  remove() {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #read(at, length) {
    if (this.#pending.length) this.#flush();
    const bytes = Buffer.alloc(length);
    for (let done = 0, part = 1; part && done < length; done += part)
      part = readSync(this.#file, bytes, done, length - done, at + done);
    return bytes.toString();
  }

  #flush() {
    const bytes = Buffer.concat(this.#pending);
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
