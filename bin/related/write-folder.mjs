import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileNames } from './file-names.mjs';
import { inParallel } from './in-parallel.mjs';
import { replaceFile } from './replace-file.mjs';
import { smallFeed } from './small-feed.mjs';

/** After how many articles it is noted how far it is. */
const checkpoint = 1000;
/** How many files are written at a time. */
const writers = 16;

/** Writes a file for each article, and removes those of articles that are gone. Tells what was written. */
export async function writeFolder({ articles, relatedTo, options, work, state, stop, progress }) {
  const { names, taken, repeated, nameless } = fileNames(articles, options.name);
  const pathOf = (name) => join(options.out, `${name}.json`);
  if (repeated)
    progress.say(`Warning: ${repeated} articles have the same ${options.name} as another one and get no file.`);
  if (nameless) progress.say(`Warning: ${nameless} articles have no ${options.name} and get no file.`);

  const todo = await missing(names, state.done, await work.written(), pathOf);
  if (state.done) progress.say(`Going on: ${taken.size - todo.length} of ${taken.size} files are written already.`);
  let largest = 0;
  // While one part is written, the next one is worked out.
  let writing = Promise.resolve();
  const write = async (files) => {
    await work.note(files);
    await inParallel(files, writers, ({ name, text }, number) => replaceFile(pathOf(name), text, work.part(number)));
    state.done = Math.max(state.done, (files.at(-1)?.place ?? -1) + 1);
    await work.save({ done: state.done });
  };
  for (let i = 0; i < todo.length; i += checkpoint) {
    const places = todo.slice(i, i + checkpoint);
    const files = [];
    for (const place of places) {
      if (stop.aborted) break;
      const text = smallFeed(relatedTo(articles[place]));
      files.push({ name: names[place], text, size: Buffer.byteLength(text), place });
      if (files.length % 20) continue;
      progress.show(`Writing: ${i + files.length} of ${todo.length} files`);
      await setImmediate();
    }
    await writing;
    writing = write(files);
    // What goes wrong is told when it is waited for.
    writing.catch(() => {});
    if (stop.aborted) await writing;
    largest = Math.max(largest, ...files.map(({ size }) => size));
    stop.throwIfAborted();
  }
  await writing;

  const gone = [...(await work.earlier()).keys()].filter((name) => !taken.has(name));
  await inParallel(gone, writers, (name) => rm(pathOf(name), { force: true }));
  return { files: taken.size, written: todo.length, removed: gone.length, largest };
}

/** The places whose files are to be written: those not done, and those done whose file is not what it was. */
async function missing(names, done, sizes, pathOf) {
  const isThere = [];
  await inParallel([...names.keys()].slice(0, done), writers, async (place) => {
    const name = names[place];
    if (name) isThere[place] = (await stat(pathOf(name)).catch(() => undefined))?.size === sizes.get(name);
  });
  return [...names.keys()].filter((place) => names[place] && !isThere[place]);
}
