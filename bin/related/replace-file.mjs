import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that nobody ever sees half of it. */
export async function replaceFile(path, text, temporary = `${path}.part`) {
  await writeFile(temporary, text);
  await rename(temporary, path);
}
