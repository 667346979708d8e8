import { FeedError } from '../../dist/data/feed-error.js';
import { UsageError } from './options.mjs';

/** Something that whoever runs the tool can mend, and says how. */
export class Problem extends Error {}

/** What the library's words, which are for pages, don't fit. */
const words = {
  network: 'could not be reached: check the address and the connection',
  timeout: 'did not answer within two minutes: ask for smaller pages',
  'unknown-format': 'is of no known format: name it with --format, or its fields with --map',
};

/** One line that says what went wrong and what to do about it. */
export function problemOf(error) {
  if (error instanceof UsageError) return `${error.message}. See npx zen-widgets --help`;
  if (error instanceof Problem) return error.message;
  if (error instanceof FeedError) return feedProblem(error);
  if (error?.code && error.syscall) return `${error.message}: check the folder, its permissions and its space`;
  return `Unexpectedly: ${String(error?.message ?? error).split('\n')[0]}`;
}

function feedProblem({ code, url, message }) {
  // What the server or the page itself says stands behind the first sentence.
  const hint = /\.( .+)$/.exec(message.slice(url.length))?.[1] ?? '';
  return words[code] ? `${url} ${words[code]}.${hint}` : message;
}
