/** What a handler answers; the server adds the headers that every answer has. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export const json = (value: unknown, more: Omit<Answer, 'body'> = {}): Answer => ({
  ...more,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...more.headers },
  body: JSON.stringify(value),
});

export const html = (body: string, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});
