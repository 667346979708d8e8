// `npm run demo`: the host pages at http://localhost:8080 and the blog they embed at http://localhost:8081,
// two origins as in real life. PORT chooses another first port; --no-open leaves the browser alone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './blog/answer.ts';
import { blog } from './blog/blog.ts';
import { hostPage } from './host-pages.ts';
import { openBrowser } from './open-browser.ts';

type Handler = (url: URL, pathname: string) => Promise<Answer>;

/** A running demo. */
export interface Demo {
  /** Origin of the host pages, `http://localhost:8080`. */
  pages: string;
  /** Origin of the blog, `http://localhost:8081`. */
  blog: string;
  /** Ends both servers and every open connection. */
  close(): Promise<void>;
}

/** The requested address; undefined when it is not one or its path can't be decoded. */
function addressOf(target: string): URL | undefined {
  try {
    const url = new URL(target, 'http://localhost');
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

function serverOf(handle: Handler): Server {
  return createServer(async (request, response) => {
    try {
      if (request.method === 'OPTIONS') {
        response.writeHead(204, {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
          'Access-Control-Allow-Headers': 'Accept, Content-Type',
        });
        response.end();
        return;
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD, OPTIONS' }).end();
        return;
      }
      const url = addressOf(request.url ?? '/');
      if (!url) {
        response.writeHead(400).end();
        return;
      }
      const { status = 200, headers, body } = await handle(url, decodeURIComponent(url.pathname));
      response.writeHead(status, { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', ...headers });
      response.end(body);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
}

/** Listens at `port`, or at the next free one after it; gives the origin. */
async function listen(server: Server, port: number): Promise<string> {
  for (let next = port; ; next++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(next, 'localhost', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!failure) return `http://localhost:${(server.address() as AddressInfo).port}`;
    if (failure.code !== 'EADDRINUSE' || next - port > 50) throw failure;
  }
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Starts both servers.
 * @param options.port first port to try for the host pages (8080); the blog tries the one after. 0 takes any two.
 * @param options.open opens the index page in the browser where there is a desktop (false).
 */
export async function startDemo({ port = 8080, open = false } = {}): Promise<Demo> {
  const origins = { pages: '', blog: '' };
  const pagesServer = serverOf((_url, pathname) => hostPage(origins.blog, pathname));
  const blogServer = serverOf((url, pathname) => blog(origins.blog, url, pathname));
  origins.pages = await listen(pagesServer, port);
  origins.blog = await listen(blogServer, port && Number(new URL(origins.pages).port) + 1);
  if (open) openBrowser(`${origins.pages}/`);
  return {
    ...origins,
    async close() {
      await Promise.all([close(pagesServer), close(blogServer)]);
    },
  };
}

if (import.meta.main) {
  const demo = await startDemo({
    port: Number(process.env.PORT) || 8080,
    open: !process.argv.includes('--no-open'),
  });
  console.log(`The blog:       ${demo.blog}/blog/`);
  console.log(`The host pages: (Ctrl-C ends the demo)\n${demo.pages}/`);
}
