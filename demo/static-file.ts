import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Answer } from './blog/answer.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The file at `path` (decoded, without a leading slash) below `folder`; undefined when there is none of a known type. */
export async function staticFile(folder: URL, path: string): Promise<Answer | undefined> {
  const type = types[extname(path)];
  // Every part must be a plain name: no way up, no hidden files, no drive letters.
  if (!type || !path.split('/').every((part) => /^[\w-][\w.-]*$/.test(part))) return undefined;
  try {
    return { headers: { 'Content-Type': type }, body: await readFile(new URL(path, folder)) };
  } catch {
    return undefined;
  }
}
