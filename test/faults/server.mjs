// A server that fails in every way that servers do, for the tests beside this file. Each path is a fault; its parameter
// `id` keeps tests apart. After `/heal?id=…`, or after as many failures as the parameter `failures` says, the same
// address answers well. `/requests?id=…` tells when it was asked, `/closed?id=…` answers when no request is open,
// `/asked?id=…` when one was made and ended.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable, pipeline } from 'node:stream';
import { gzipSync } from 'node:zlib';

const titles = ['Crème brûlée', 'Smörgåsbord', 'Jalapeño'];

const feedOf = (titles) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: titles.map((title) => ({ id: title, url: `/${encodeURIComponent(title)}`, title, content_text: '' })),
  });
const feed = feedOf(titles);

const rss = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0"><channel><title>Blog</title>
${titles.map((title) => `<item><title>${title}</title><link>/${encodeURIComponent(title)}</link></item>`).join('\n')}
</channel></rss>`;

const allowed = { 'Access-Control-Allow-Origin': '*' };

function send(response, body, { status = 200, type = 'application/feed+json', ...headers } = {}) {
  response.writeHead(status, { ...allowed, 'Content-Type': type, ...headers }).end(body);
}

const status = (status, headers) => (response) =>
  send(response, '<!doctype html><title>Sorry</title>', { status, type: 'text/html', ...headers });

const text = (body, headers) => (response) => send(response, body, headers);

/** Sends the start of a good feed, then ends the connection in one of the ways that sockets have. */
const breakOff = (end, headers) => (response) =>
  response
    .writeHead(200, { ...allowed, ...headers })
    .write(feed.slice(0, feed.length / 2), () => response.socket[end]());

const part = Buffer.alloc(64_000, 'a');

function* parts(size) {
  yield '["';
  for (let sent = 0; sent < size; sent += part.length) yield part;
}

/** Sends a body as fast as it is read, until nobody does any more. */
const flood = (size) => (response) =>
  pipeline(Readable.from(parts(size)), response.writeHead(200, { ...allowed, 'Content-Type': 'text/plain' }), () => {});

let bomb;

const faults = {
  'slow-headers': () => {},
  drip(response) {
    response.writeHead(200, allowed).write('{');
    const timer = setInterval(() => response.write(' '), 1000);
    response.once('close', () => clearInterval(timer));
  },
  truncated: breakOff('end', { 'Content-Length': Buffer.byteLength(feed) }),
  'truncated-chunks': breakOff('end'),
  'reset-body': breakOff('resetAndDestroy'),
  reset: (response) => response.socket.resetAndDestroy(),
  'redirect-loop'(response, url) {
    url.searchParams.set('hop', '1');
    response.writeHead(302, { ...allowed, Location: url.pathname + url.search }).end();
  },
  'redirect-away': (response, { port }) =>
    response.writeHead(302, { ...allowed, Location: `http://127.0.0.1:${port}/good` }).end(),
  204: (response) => response.writeHead(204, allowed).end(),
  304: (response) => response.writeHead(304, allowed).end(),
  401: status(401),
  404: status(404),
  429: status(429, { 'Retry-After': '1', 'Access-Control-Expose-Headers': 'Retry-After' }),
  busy: status(429, { 'Retry-After': '3600', 'Access-Control-Expose-Headers': 'Retry-After' }),
  500: status(500),
  'gzip-bomb'(response) {
    bomb ??= gzipSync(`["${'a'.repeat(50_000_000)}"]`, { level: 9 });
    send(response, bomb, { 'Content-Encoding': 'gzip' });
  },
  large: flood(50_000_000),
  endless: flood(Infinity),
  'as-html': text(feed, { type: 'text/html' }),
  'as-bytes': text(feed, { type: 'application/octet-stream' }),
  bom: text(`\ufeff${feed}`),
  'utf-16': text(Buffer.from(`\ufeff${feed}`, 'utf16le')),
  jsonp: text(`/**/cb(${feed});`, { type: 'text/javascript' }),
  prefix: text(`)]}',\n${feed}`),
  notice: text(`<br />\n<b>Notice</b>:  Undefined index: x in <b>/feed.php</b> on line <b>3</b><br />\n${feed}`),
  ndjson: text(titles.map((title) => JSON.stringify({ title, url: `/${encodeURIComponent(title)}` })).join('\n')),
  rss: text(Buffer.from(rss, 'latin1'), { type: 'text/xml' }),
  page: text('<!doctype html><link rel="https://api.w.org/" href="/wp-json/"><title>Blog</title>', {
    type: 'text/html',
  }),
  'no-cors': (response) => response.end(feed),
  deep: text('['.repeat(100_000) + ']'.repeat(100_000)),
  'million-items': text(`{"version":"https://jsonfeed.org/version/1.1","items":[${'{},'.repeat(999_999)}{}]}`),
  good: text(feed),
  old: text(feedOf(['Déjà vu'])),
};

/** Starts the server on a free port. */
export async function startFaults() {
  const states = new Map();
  const stateOf = (id) => {
    if (!states.has(id)) states.set(id, { times: [], open: 0, isHealed: false, waiting: [] });
    return states.get(id);
  };

  const control = {
    heal: (state, response) => {
      state.isHealed = true;
      send(response, 'null');
    },
    requests: ({ times }, response) => send(response, JSON.stringify(times)),
    closed: (state, response) => wait(state, response, () => !state.open),
    asked: (state, response) => wait(state, response, () => !state.open && state.times.length),
  };

  function wait(state, response, isDue) {
    if (isDue()) send(response, 'null');
    else state.waiting.push(() => wait(state, response, isDue));
  }

  const server = createServer((request, response) => {
    // A browser repeats by itself what fails on a connection that served before.
    response.shouldKeepAlive = false;
    response.setHeader('Cache-Control', 'no-store');
    const url = new URL(request.url, `http://${request.headers.host}`);
    const name = url.pathname.slice(1);
    const state = stateOf(url.searchParams.get('id'));
    if (control[name]) return control[name](state, response);
    if (!url.searchParams.has('hop')) state.times.push(Date.now());
    state.open++;
    response.once('close', () => {
      state.open--;
      for (const again of state.waiting.splice(0)) again();
    });
    const isGood = state.isHealed || state.times.length > Number(url.searchParams.get('failures') ?? Infinity);
    (isGood ? faults.good : (faults[name] ?? faults[404]))(response, url);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    origin: `http://localhost:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
