import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { safeUrl } from '../../dist/data/url.js';

/** The command was not understood. */
export class UsageError extends Error {}

const names = ['id', 'slug', 'url'];

export const usage = `Usage: npx zen-widgets related FEED... --out DIR
       npx zen-widgets related FEED... --out FILE.json

Finds the related articles of every article once, so that no reader has to load the whole archive.

FEED is a file or an http(s) address, in any format that the widgets read; the pages after an address are followed.

  --out DIR             one small feed for each article, DIR/<name>.json
  --out FILE.json       one JSON Feed of all articles with the ids of the related ones in each
  --name ${names.join('|')}    what a file in DIR is named after; id unless told
  --limit N             how many related articles to give at most, 6 unless told; a file in DIR has 4 kB at most
  --format NAME         read the feeds as this format, whatever they look like
  --link-template URL   address of an article with fields of its JSON: https://blog.example/{slug}
  --image-base URL      what relative picture addresses resolve against
  --map FIELD=PATH      where a field of a home-made JSON is, such as title=labels.main; for each field
  --base URL            the address of a feed that comes from a file, which relative addresses in it resolve against
  --help, --version

What was interrupted goes on when the same command runs again.
`;

const settings = {
  out: { type: 'string' },
  name: { type: 'string', default: 'id' },
  limit: { type: 'string', default: '6' },
  format: { type: 'string' },
  'link-template': { type: 'string' },
  'image-base': { type: 'string' },
  map: { type: 'string', multiple: true, default: [] },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

/** What the words of the command line ask for. */
export function optionsFrom(words) {
  const { values, positionals } = parsed(words);
  if (values.help) return { wants: 'help' };
  if (values.version) return { wants: 'version' };
  const [command, ...feeds] = positionals;
  const { out, name, base } = values;
  const limit = Number(values.limit);
  if (command !== 'related')
    throw new UsageError(command ? `There is no command “${command}”, only “related”` : 'Say what to do: “related”');
  if (!feeds.length) throw new UsageError('Name the feed: a file, or an http(s) address');
  if (!out) throw new UsageError('Say where to write: --out with a folder, or with a file whose name ends in .json');
  if (!names.includes(name)) throw new UsageError(`--name is one of ${names.join(', ')}, not “${name}”`);
  if (!(Number.isInteger(limit) && limit > 0 && limit <= 1000))
    throw new UsageError(`--limit is a whole number from 1 to 1000, not “${values.limit}”`);
  if (base && !safeUrl(base)) throw new UsageError(`--base is an http(s) address, not “${base}”`);
  const stranger = feeds.find((feed) => /^[a-z][\w+.-]+:\/\//i.test(feed) && !safeUrl(feed));
  if (stranger) throw new UsageError(`“${stranger}” is no http(s) address without a user name`);
  return {
    feeds,
    out,
    toFile: out.endsWith('.json') && basename(out) !== '.json',
    name,
    limit,
    base,
    reading: readingFrom(values),
  };
}

function parsed(words) {
  try {
    return parseArgs({ args: words, options: settings, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error.message.split('. ')[0], { cause: error });
  }
}

/** How to read the feeds, in the library's own terms. */
function readingFrom({ format, 'link-template': linkTemplate, 'image-base': imageBase, map: pairs }) {
  const map = {};
  for (const pair of pairs) {
    const [, field, path] = /^(\w+)=(.+)$/.exec(pair) ?? [];
    if (!field) throw new UsageError(`--map is a field and a path, such as title=labels.main, not “${pair}”`);
    map[field] = path;
  }
  return {
    ...(format && { format }),
    ...(linkTemplate && { linkTemplate }),
    ...(imageBase && { imageBase }),
    ...(pairs.length && { map }),
  };
}
