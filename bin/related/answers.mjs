import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nextPage } from '../../dist/data/paging.js';
import { requestJson } from '../../dist/data/request.js';
import { Problem } from './problem.mjs';
import { replaceFile } from './replace-file.mjs';

/** How long a page that was downloaded by an interrupted run is good, in milliseconds. */
const maxAge = 24 * 3_600_000;

/** What a file holds, in the form of a server's answer. */
export async function answerFromFile(path, base = pathToFileURL(path).href) {
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Problem(`There is no file “${path}”: name a file, or an address that begins with https://`);
    throw new Problem(`“${path}” can't be read (${error.code}): name a file that may be read`);
  }
  try {
    return { json: JSON.parse(bytes), url: base };
  } catch (error) {
    if (error.code === 'ERR_STRING_TOO_LONG')
      throw new Problem(`“${path}” is too large for one file: split it into several, all of which may be named`);
    return { json: new Uint8Array(bytes), url: base };
  }
}

/** What a server answers; from the folder, if an interrupted run put it there. */
export async function answerFrom(url, { folder, stop }) {
  const path = join(folder, createHash('sha256').update(url).digest('hex'));
  const kept = await keptAnswer(path);
  if (kept) return { ...kept, wasKept: true };
  const answer = await request(url, stop);
  const { json } = answer;
  const isBytes = json instanceof Uint8Array;
  await replaceFile(
    path,
    JSON.stringify({ ...answer, json: isBytes ? Buffer.from(json).toString('base64') : json, isBytes }),
  );
  return answer;
}

async function keptAnswer(path) {
  try {
    if (Date.now() - (await stat(path)).mtimeMs > maxAge) return undefined;
    const { isBytes, ...answer } = JSON.parse(await readFile(path));
    return isBytes ? { ...answer, json: new Uint8Array(Buffer.from(answer.json, 'base64')) } : answer;
  } catch {
    // It is not there, or only a part of it.
    return undefined;
  }
}

/** One signal for each request: on a single one, ten thousand requests would leave their listeners. */
async function request(url, stop) {
  const control = new AbortController();
  const abort = () => control.abort(stop.reason);
  stop.throwIfAborted();
  stop.addEventListener('abort', abort);
  try {
    const { headers, ...answer } = await requestJson(url, { signal: control.signal });
    return { ...answer, next: nextPage(headers, answer.url) };
  } finally {
    stop.removeEventListener('abort', abort);
    // Else the answer stays in memory until its time limit has passed.
    control.abort();
  }
}
