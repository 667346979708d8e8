// The server of the host pages: demo/pages, the script from dist/cdn, and the app and the configurator that Vite built.
import { html, type Answer } from './blog/answer.ts';
import { staticFile } from './static-file.ts';

const pages = new URL('pages/', import.meta.url);
const script = new URL('../dist/cdn/', import.meta.url);
const app = new URL('dist/app/', import.meta.url);
const configurator = new URL('dist/configurator/', import.meta.url);

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not built yet</title><link rel="icon" href="data:,">
<p>The app is not built yet: run <code>npm run demo:app</code>, then reload.</p></html>`;

/** The answer to a GET of `pathname`. The pages name the blog as http://localhost:8081; its true origin is put in. */
export async function hostPage(blogOrigin: string, pathname: string): Promise<Answer> {
  if (pathname === '/app') return { status: 302, headers: { Location: '/app/' }, body: '' };
  const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
  const answer = path.startsWith('app/')
    ? ((await staticFile(app, path.slice('app/'.length))) ?? (path === 'app/index.html' ? html(notBuilt) : undefined))
    : path.startsWith('configurator/')
      ? await staticFile(configurator, path.slice('configurator/'.length))
      : ((await staticFile(pages, path)) ?? (await staticFile(script, path)));
  if (!answer) return html('<!doctype html><title>Not found</title><h1>Not found</h1>', 404);
  if (!path.endsWith('.html')) return answer;
  return { ...answer, body: answer.body.toString().replaceAll('http://localhost:8081', blogOrigin) };
}
