import type { FeedErrorCode } from '../feed-error.js';
import { fields, items } from '../json.js';
import { plainText } from '../text.js';

/** Why some JSON or text is no feed. */
export interface Refusal {
  code: FeedErrorCode;
  /** The status that the server's message names. */
  status?: number;
  /** What is known beyond the code. */
  hint?: string;
}

/** The message of a server that something went wrong, in the ways of the known systems. */
export function problemIn(json: unknown): Refusal | undefined {
  if (Array.isArray(json)) return undefined;
  const answer = fields(json);
  const { data, error, errors, code, message, status, sys, statusCode } = answer;
  const [first] = items(errors);
  const known =
    // WordPress, Contentful, Strapi
    (typeof code === 'string' && typeof message === 'string') ||
    fields(sys)['type'] === 'Error' ||
    (error && !answer['items']) ||
    // Ghost, Directus, Payload, GraphQL
    (first && !data) ||
    // rss2json
    (status === 'error' && typeof message === 'string');
  if (!known) return undefined;
  const numbers = [fields(data)['status'], fields(error)['status'], statusCode, status];
  const said = [message, fields(error)['message'], fields(first)['message'], error]
    .map((text) => plainText(text, 200).replace(/\.$/, ''))
    .find(Boolean);
  const number = numbers.find((number) => typeof number === 'number' && number > 399 && number < 600) as
    number | undefined;
  return { code: 'http', ...(number && { status: number }), ...(said && { hint: `The server says: ${said}` }) };
}
