import { at, each, fields, items, oneOrMore, string, wholeNumber } from '../json.js';
import { safeUrl } from '../url.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';

type Resource = Record<string, unknown>;

const nodesOf = (json: unknown) => oneOrMore(fields(json)['data']);

const isResource = (value: unknown) => /--/.test(string(fields(value)['type'])) && 'attributes' in fields(value);

const keyOf = (value: unknown) => `${string(at(value, 'type'))} ${string(at(value, 'id'))}`;

/** What a relation leads to, as far as it is included; its `meta` has a picture's text and size. */
function relatives(resource: Resource, included: Map<string, Resource>, level = 0): Resource {
  const follow = (link: unknown): unknown => {
    const target = included.get(keyOf(link));
    if (!target || level > 2) return undefined;
    const attributes = fields(target['attributes']);
    return {
      ...attributes,
      name: attributes['display_name'] ?? attributes['name'],
      url: at(attributes, 'uri.url'),
      ...fields(fields(link)['meta']),
      // A media item has its picture in a relation of its own.
      image: Object.values(relatives(target, included, level + 1)).find((value) => string(fields(value)['url'])),
    };
  };
  return Object.fromEntries(
    Object.entries(fields(resource['relationships'])).map(([name, value]) => {
      const { data } = fields(value);
      return [name.replace(/^field_/, ''), Array.isArray(data) ? items(data).map(follow) : follow(data)];
    }),
  );
}

/** Drupal's JSON:API: https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module */
export const drupal: Format = {
  name: 'drupal',
  matches: (json) =>
    nodesOf(json).some(isResource) || ('jsonapi' in fields(json) && Array.isArray(fields(json)['data'])),
  read(json, base, reading) {
    const included = new Map(items(fields(json)['included']).map((one) => [keyOf(one), fields(one)]));
    const next = at(json, 'links.next');
    return {
      articles: each(nodesOf(json), (node) => {
        const attributes = fields(node['attributes']);
        const own = Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [name.replace(/^field_/, ''), value]),
        );
        const related = relatives(node, included);
        const body = fields(own['body']);
        const number = wholeNumber(attributes['drupal_internal__nid']);
        const record = {
          ...own,
          ...related,
          id: node['id'],
          url: string(at(attributes, 'path.alias')) || (number && `/node/${number}`),
          author: related['uid'],
          excerpt: string(body['summary']) || own['summary'],
          body: body['processed'] ?? body['value'] ?? own['body'],
          draft: attributes['status'] === false || attributes['status'] === '0',
          // Where it says when it was published, that counts; `created` is the editor's date.
          published: own['published_at'] ?? own['created'],
          image: Object.entries({ ...related, ...own }).find(
            ([name, value]) => /image|picture|cover|media|hero/.test(name) && value,
          )?.[1],
        };
        return articleFromRecord(record, base, reading, { plain: true });
      }),
      next: safeUrl(at(next, 'href') ?? next, base),
    };
  },
};
