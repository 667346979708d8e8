// Serves the documents that a test gives it, and keeps a log of all that is asked of it. The address `/RUN/documents`
// takes a list of documents, `/RUN/feed/NUMBER/INDEX` gives one of them, `/RUN/log` tells what was asked for besides, and
// everything else is a picture. RUN keeps the tests apart.
import { once } from 'node:events';
import { createServer } from 'node:http';

// Were it more than a picture, it would ask for more.
const picture = (path) => `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" onload="fetch('${path}/ran')">
<script href="${path}/script"/><script>fetch('${path}/ran')</script><image href="${path}/inner" width="1" height="1"/></svg>`;

/** What a request is for: `image`, `script`, `empty` for a fetch, and so on. */
const destinationOf = ({ 'sec-fetch-dest': destination, accept = '' }) =>
  destination ?? (accept.startsWith('image/') ? 'image' : accept);

/** Starts the server on a free port. */
export async function startHostile() {
  /** By run, the documents and the log. */
  const runs = new Map();
  const runOf = (name) => {
    if (!runs.has(name)) runs.set(name, { lists: [], log: [] });
    return runs.get(name);
  };

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    response.setHeader('Access-Control-Allow-Origin', '*');
    const send = (body, type = 'application/json') => response.writeHead(200, { 'Content-Type': type }).end(body);
    const [, name, what, list, index] = url.split('/');
    const { lists, log } = runOf(name);
    if (what === 'documents') {
      let body = '';
      for await (const part of request.setEncoding('utf8')) body += part;
      return send(String(lists.push(JSON.parse(body)) - 1));
    }
    if (what === 'log') return send(JSON.stringify(log));
    if (what === 'feed') return send(lists[list]?.[parseInt(index, 10)] ?? '');
    log.push({ method, url, destination: destinationOf(headers) });
    // So that one picture is asked for once, however many show it.
    response.setHeader('Cache-Control', 'max-age=3600');
    return send(picture(url), 'image/svg+xml');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    host: `localhost:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
