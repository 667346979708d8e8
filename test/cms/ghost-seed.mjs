// Sets a fresh Ghost up and publishes what posts.mjs holds, over Ghost's admin API.
import { globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { authors, pictures, posts } from './posts.mjs';

const owner = { name: authors[0], email: 'author-0@blog.example', password: 'throw-away-0', blogTitle: 'Test blog' };

/** Gives the key for the Content API. `tree` is where Ghost is installed, `images` where it keeps what is uploaded. */
export async function seedGhost(origin, { tree, images }) {
  let cookie = '';

  /** What the admin API answers to JSON or a form. */
  async function ask(method, path, body) {
    const headers = { Origin: origin, Cookie: cookie };
    const options = { method, headers, body };
    if (body && !(body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
      options.body = JSON.stringify(body);
    }
    const response = await fetch(`${origin}/ghost/api/admin/${path}`, options);
    const text = await response.text();
    if (!response.ok) throw new Error(`Ghost answered ${method} ${path} with ${response.status}: ${text}`);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return text.startsWith('{') ? JSON.parse(text) : {};
  }

  await ask('POST', 'authentication/setup/', { setup: [owner] });
  await ask('POST', 'session/', { username: owner.email, password: owner.password });
  // Other authors come by mail alone, or with an import.
  await ask('POST', 'db/', form('importfile', 'authors.json', 'application/json', JSON.stringify(authorsToImport())));
  const { posts: ownPosts } = await ask('GET', 'posts/?limit=100&fields=id');
  for (const { id } of ownPosts) await ask('DELETE', `posts/${id}/`);

  const uploaded = {};
  for (const [name, size] of Object.entries({ ...pictures, deleted: [640, 360] })) {
    const file = form('file', `${name}.jpg`, 'image/jpeg', await draw(size));
    uploaded[name] = (await ask('POST', 'images/upload/', file)).images[0].url;
  }

  for (const { title, slug, html, date, picture, author, tags, closed } of posts) {
    const post = {
      title,
      slug,
      html,
      status: 'published',
      published_at: date,
      visibility: closed ? 'members' : 'public',
      feature_image: uploaded[picture] ?? null,
      feature_image_alt: picture ? `A ${picture} picture` : null,
      authors: [{ email: email(author) }],
      tags: tags.map((name) => ({ name })),
    };
    await ask('POST', 'posts/?source=html', { posts: [post] });
  }
  // With the sizes that Ghost has made of it; the post names it still.
  for (const path of globSync('**/deleted*.jpg', { cwd: images })) rmSync(join(images, path));

  const { integrations } = await ask('POST', 'integrations/?include=api_keys', { integrations: [{ name: 'Widgets' }] });
  return integrations[0].api_keys.find(({ type }) => type === 'content').secret;

  /** A JPEG picture; Ghost brings what can draw it. */
  function draw([width, height]) {
    const sharp = createRequire(join(tree, 'package.json'))('sharp');
    const background = { r: 60, g: 90, b: 160 };
    return sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer();
  }
}

const email = (author) => `author-${authors.indexOf(author)}@blog.example`;

function form(field, name, type, content) {
  const data = new FormData();
  data.append(field, new Blob([content], { type }), name);
  return data;
}

function authorsToImport() {
  const users = authors.slice(1).map((name) => ({
    id: email(name),
    name,
    email: email(name),
    slug: `author-${authors.indexOf(name)}`,
    roles: ['Author'],
  }));
  return { db: [{ meta: { exported_on: 0, version: '6.0.0' }, data: { users } }] };
}
