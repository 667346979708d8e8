import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { version } from '../../dist/version.js';
import { replaceFile } from './replace-file.mjs';

/** A line of a list of files: its bytes and its name, and a sign that it is whole. */
const line = /^(\d+)\t(.+)\t$/;

/**
 * The folder with what an interrupted run leaves for the next one: downloaded pages, how far it was, and which files are
 * of the tool's making. Of a finished run only the list of files stays.
 */
export class WorkFolder {
  constructor({ out, toFile }) {
    this.path = toFile ? join(dirname(out), `.zen-related-${basename(out)}`) : join(out, '.zen-related');
    this.pages = this.#in('pages');
    this.texts = this.#in('texts');
  }

  /** Where a file is made before it gets its name. */
  part = (number) => this.#in(`part-${number}`);

  async make() {
    await mkdir(this.pages, { recursive: true });
  }

  /** What the last run saved, if it did the same with the same articles; `isOther` where it did something else. */
  async resume(archive, { name, limit, toFile }) {
    this.fingerprint = createHash('sha256')
      .update(JSON.stringify([archive.fingerprint, name, limit, toFile, version]))
      .digest('hex');
    const saved = await readFile(this.#in('state'), 'utf8')
      .then(JSON.parse)
      .catch(() => undefined);
    if (saved?.fingerprint === this.fingerprint) return { done: saved.done, bytes: saved.bytes };
    // What another run wrote is to be removed if nobody writes it again.
    await appendFile(this.#in('files'), await readFile(this.#in('written')).catch(() => ''));
    await rm(this.#in('written'), { force: true });
    await rm(this.#in('state'), { force: true });
    return { done: 0, bytes: 0, isOther: !!saved };
  }

  async save(progress) {
    await replaceFile(this.#in('state'), JSON.stringify({ fingerprint: this.fingerprint, ...progress }));
  }

  /** Notes files that are about to be written. */
  async note(files) {
    // The line break comes first: what a crash left of a line ends there.
    await appendFile(this.#in('written'), files.map(({ name, size }) => `\n${size}\t${name}\t`).join(''));
  }

  /** The files that this run wrote, also before it was interrupted, with their sizes. */
  written = () => this.#list('written');

  /** The files that earlier runs wrote. */
  earlier = () => this.#list('files');

  /** Leaves nothing but the list of files. */
  async finish() {
    await rm(this.#in('state'), { force: true });
    const list = await readFile(this.#in('written')).catch(() => undefined);
    if (list) await rename(this.#in('written'), this.#in('files'));
    const rest = (await readdir(this.path)).filter((name) => name !== 'files');
    for (const name of rest) await rm(this.#in(name), { recursive: true, force: true });
    if (!list) await rm(this.path, { recursive: true, force: true });
  }

  async #list(name) {
    const text = await readFile(this.#in(name), 'utf8').catch(() => '');
    return new Map(
      text
        .split('\n')
        .map((text) => line.exec(text))
        .filter(Boolean)
        .map(([, size, file]) => [file, Number(size)]),
    );
  }

  #in(name) {
    return join(this.path, name);
  }
}
