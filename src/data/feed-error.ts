/**
 * What went wrong:
 * - `bad-url`: not an http(s) address
 * - `network`: no answer that the page may read
 * - `timeout`: no complete answer in time
 * - `http`: the server answered with an error status
 * - `too-large`: the answer is larger than 5 MB
 * - `not-json`: the answer is empty or not JSON
 * - `unknown-format`: JSON, but of no known format
 * - `empty`: a good answer with nothing to show
 */
export type FeedErrorCode =
  'bad-url' | 'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'unknown-format' | 'empty';

const explanations: Record<FeedErrorCode, string> = {
  'bad-url': 'is not an http(s) address.',
  network:
    'could not be read: you are offline, the address is wrong, or the server does not allow this site (CORS: it must send Access-Control-Allow-Origin).',
  timeout: 'did not answer within 10 seconds. Ask for fewer articles, or try again later.',
  http: 'answered with status',
  'too-large': 'is larger than 5 MB. Ask for fewer articles.',
  'not-json': 'did not answer with JSON. Check that it is the address of a feed, not of a web page.',
  'unknown-format':
    'is JSON of no known format: JSON Feed, WordPress (/wp-json/wp/v2/posts?_embed), Ghost (/ghost/api/content/posts/?key=…) or, for a call to action, an object with a heading or a label.',
  empty: 'holds no articles. Check the filters in the address.',
};

const statusAdvice = (status: number) =>
  ` ${status}. ${status > 499 ? 'Try again later' : status === 401 || status === 403 ? 'Check the key in the address' : 'Check the address'}.`;

/** Without the values of parameters that look like secrets, and without user name and password. */
const redact = (url: string) =>
  url
    .replace(/([?&#][^=&#]*(?:key|token|secret|auth|jwt|pwd|pass\w*|sig\w*)=)[^&#]*/gi, '$1…')
    .replace(/\/\/[^/?#]*@/, '//…@');

/**
 * Why a feed could not be shown. `message` is for the person who embeds the widget:
 * what is wrong and how to mend it, with the address.
 */
export class FeedError extends Error {
  /** What went wrong. */
  readonly code: FeedErrorCode;
  /** The address that was asked, with `…` for the values of parameters that look like secrets. */
  readonly url: string;
  /** The HTTP status, for the code `http`. */
  readonly status: number | undefined;

  /**
   * @param code What went wrong.
   * @param url The address that was asked; secrets in it are taken out here.
   * @param status The HTTP status, for the code `http`.
   * @param cause The error behind this one.
   */
  constructor(code: FeedErrorCode, url: string, status?: number, cause?: unknown) {
    url = redact(url);
    super(`${url} ${explanations[code]}${status ? statusAdvice(status) : ''}`, { cause });
    this.name = 'FeedError';
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
