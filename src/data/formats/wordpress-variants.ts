import { at, each, fields, identifier, items, string } from '../json.js';
import { nextPage } from '../paging.js';
import type { Format } from './format.js';
import { wordpress } from './wordpress.js';

/** What `?_envelope` wraps around an answer. */
const isEnvelope = (json: unknown) => ['body', 'status', 'headers'].every((name) => name in fields(json));

/** A result of `/wp/v2/search`: title and address, and with `_embed` the post itself. */
const isResult = (value: unknown) =>
  string(at(value, 'title')) && string(at(value, 'url')) && /\/wp\/v2\//.test(string(at(value, '_links.self.0.href')));

/** The post that a search result stands for. */
function postOf(result: Record<string, unknown>): unknown {
  const embedded = at(result, '_embedded.self.0');
  if (wordpress.matches(embedded)) return embedded;
  return { id: result['id'], link: result['url'], title: { rendered: result['title'] } };
}

/** An answer as a list of posts. */
function postsOf(json: unknown): unknown {
  const answer = isEnvelope(json) ? fields(json)['body'] : json;
  const results = Array.isArray(answer) ? items(answer) : [];
  return results.some(isResult) ? [...each(results, postOf)] : answer;
}

/** WordPress in the ways that few ask it: search results, and whatever it answers in an envelope. */
export const wordpressVariants: Format = {
  name: wordpress.name,
  matches: (json) => wordpress.matches(postsOf(json)),
  read(json, base, reading) {
    const header = (name: string) => identifier(at(json, `headers.${name}`)) ?? null;
    return { ...wordpress.read(postsOf(json), base, reading), next: nextPage({ get: header }, base) };
  },
};
