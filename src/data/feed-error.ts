/**
 * What went wrong:
 * - `bad-url`: not an http(s) address
 * - `mixed-content`: an http address on an https page
 * - `blocked`: the page's Content-Security-Policy forbids the request
 * - `network`: no answer that the page may read
 * - `timeout`: no complete answer in time
 * - `http`: the server answered with an error
 * - `too-large`: the answer is larger than 5 MB, or has more than 150,000 values
 * - `not-json`: the answer is empty, or neither JSON nor a feed in XML
 * - `unknown-format`: JSON, but of no known format
 * - `missing-part`: a part of this library that is loaded on demand could not be loaded
 * - `empty`: a good answer with nothing to show
 */
export type FeedErrorCode =
  | 'bad-url'
  | 'mixed-content'
  | 'blocked'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'unknown-format'
  | 'missing-part'
  | 'empty';

/** Without a password and the values of parameters: any of them may be a key, whatever its name. */
const redact = (url: string) => url.replace(/(?<=\/\/)[^/?#]*(?=@)|(?<==)[^&#]+/g, '…');

/**
 * Why a feed could not be shown. `message` is for the person who embeds the widget: what is wrong and how to mend it,
 * with the address; only without a connection it may say no more than the code.
 */
export class FeedError extends Error {
  /** What went wrong. */
  readonly code: FeedErrorCode;
  /** The address that was asked, with `…` for the values of its parameters, which may be secret. */
  readonly url: string;
  /** The HTTP status, for the code `http`, as far as it is known. */
  readonly status: number | undefined;

  /**
   * @param code What went wrong.
   * @param url The address that was asked; the values of its parameters are taken out here.
   * @param status The HTTP status, for the code `http`.
   * @param cause The error behind this one.
   */
  constructor(code: FeedErrorCode, url: string, status?: number, cause?: unknown) {
    url = redact(url);
    super(`${code}: ${url}`, { cause });
    this.name = 'FeedError';
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
