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
  'bad-url': 'is not an http(s) address',
  network:
    'could not be read: offline, a wrong address, or the server must allow this site with Access-Control-Allow-Origin',
  timeout: 'did not answer within 10 seconds: ask for fewer articles',
  http: 'answered with status ',
  'too-large': 'is larger than 5 MB: ask for fewer articles',
  'not-json': 'is not JSON: check that it is the address of a feed, not of a page',
  'unknown-format':
    'is neither JSON Feed, WordPress (/wp-json/wp/v2/posts?_embed), Ghost (/ghost/api/content/posts/?key=…) nor {heading, text, label, url}',
  empty: 'has no article to show: check the address and the article asked for',
};

const statusAdvice = (status: number) =>
  status + (status > 499 ? ': try again later' : ': check the address and its key');

/** Without the values of parameters that look like secrets. */
const redact = (url: string) =>
  url.replace(/([?&#][^=&#]*(?:key|token|secret|auth|jwt|pass\w*|sig\w*)=)[^&#]*/gi, '$1…');

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
    super(`${url} ${explanations[code]}${status ? statusAdvice(status) : ''}.`, { cause });
    this.name = 'FeedError';
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
