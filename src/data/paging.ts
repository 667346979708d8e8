import { safeUrl } from './url.js';

/**
 * Absolute address of the page after this one, when the headers name it and the server lets them be read:
 * https://www.rfc-editor.org/rfc/rfc8288
 */
export function nextPage(headers: Pick<Headers, 'get'>, url: string): string | undefined {
  const [, link] = /<([^<>]*)>[^<,]*;\s*rel="?next\b/i.exec(headers.get('Link') ?? '') ?? [];
  return safeUrl(link, url);
}
