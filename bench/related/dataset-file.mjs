import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from './input-error.mjs';

/**
 * Reads a dataset, `.json` or `.json.gz`:
 * `{articles: [{id, url, title, summary, excerpt, text, tags, authors, date}], truth: {id: [ids]}}`.
 */
export function readDataset(path) {
  try {
    const bytes = readFileSync(path);
    const { articles, truth } = JSON.parse(String(path.endsWith('.gz') ? gunzipSync(bytes) : bytes));
    if (!Array.isArray(articles) || !truth) throw new Error('it has no articles, or no truth');
    // With fewer, some of the peers refuse to work.
    if (articles.length < 3) throw new Error('it has fewer than three articles');
    return {
      name: basename(path).replace(/\.json(\.gz)?$/, ''),
      articles: articles.map(complete),
      truth: new Map(Object.entries(truth).map(([id, related]) => [id, related.map(String)])),
    };
  } catch (error) {
    throw new InputError(`Cannot read the dataset ${path}: ${error.message.split('\n')[0]}`, { cause: error });
  }
}

/** An article with all its fields; ids are strings, as the keys of `truth` are. */
function complete({ id, url, title, summary, excerpt, text, tags, authors, date }) {
  if (id === undefined) throw new Error('an article has no id');
  const texts = { url, title, summary, excerpt, text, date };
  for (const [name, value] of Object.entries(texts)) texts[name] = String(value ?? '');
  return { id: String(id), ...texts, tags: (tags ?? []).map(String), authors: (authors ?? []).map(String) };
}
