import type { FeedError, FeedErrorCode } from '../feed-error.js';

const explanations: Record<Exclude<FeedErrorCode, 'missing-part'>, string> = {
  'bad-url': 'is neither an http(s) address nor the #id of a script in this page',
  'mixed-content': 'is an http address on an https page, which browsers refuse: use its https address',
  blocked: 'is forbidden by the Content-Security-Policy of this page: add its origin to connect-src',
  network:
    'could not be read: it is offline or not there, or its server does not allow this site (CORS); it must send the header Access-Control-Allow-Origin: *',
  timeout: 'did not answer within 10 seconds: ask for fewer articles',
  http: 'answered with an error',
  'too-large': 'is larger than 5 MB or has more than 150,000 values: ask for fewer articles or fields',
  'not-json': 'is neither JSON nor an RSS or Atom feed: check that it is the address of a feed, not of a page',
  'unknown-format':
    'is of no known format: say where its fields are with map-title, map-url and so on, or which one it is with format',
  empty:
    'has no article to show: check the address and, as far as they are given, article-id, format and the paths in map-items and map-title',
};

const statusAdvice = (status: number) =>
  ` (status ${status}): ${status > 499 || status === 429 ? 'try again later' : 'check the address and its key'}`;

/**
 * Gives an error its message, once: what is wrong and how to mend it.
 * @param hint What is known beyond the code: whole sentences without the full stop.
 */
export function explain(error: FeedError, hint?: string): FeedError {
  const { code, url, status, message } = error;
  const explanation = explanations[code as keyof typeof explanations];
  if (!message.startsWith(url) && explanation)
    error.message = `${url} ${explanation}${status ? statusAdvice(status) : ''}.${hint ? ` ${hint}.` : ''}`;
  return error;
}
