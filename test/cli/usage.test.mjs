// What `zen-widgets` says where it can't do what it is asked for: one line, and an exit code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagedServer } from './paged-server.mjs';
import { filesIn, run, temporaryFolder } from './tool.mjs';

const folder = temporaryFolder();
const out = join(folder, 'related');
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

async function fails(expectedCode, message, ...words) {
  const { code, stdout, stderr } = await run(...words);
  assert.equal(code, expectedCode, stderr);
  assert.match(stderr, message);
  assert.match(stderr, /^zen-widgets: [^\n]+\n$/);
  assert.equal(stdout, '');
}

function fileWith(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('help and version', async () => {
  const help = await run('--help');
  assert.equal(help.code, 0);
  assert.match(help.stdout, /^Usage: npx zen-widgets related FEED/);
  assert.equal((await run('related', '--help')).stdout, help.stdout);
  assert.deepEqual(await run('--version'), { code: 0, signal: null, stdout: `${version}\n`, stderr: '' });
});

for (const [what, message, ...words] of [
  ['no command', /Say what to do/],
  ['an unknown command', /no command “relate”/, 'relate'],
  ['no feed', /Name the feed/, 'related', '--out', out],
  ['no place to write to', /--out/, 'related', 'feed.json'],
  ['an unknown option', /--colour/, 'related', 'feed.json', '--colour'],
  ['an unknown name', /id, slug, url/, 'related', 'feed.json', '--out', out, '--name', 'title'],
  ['no number', /--limit/, 'related', 'feed.json', '--out', out, '--limit', 'few'],
  ['a field without a path', /--map/, 'related', 'feed.json', '--out', out, '--map', 'title'],
  ['another kind of address', /no http\(s\) address/, 'related', 'ftp://blog.example/feed', '--out', out],
])
  test(`usage: ${what}`, () => fails(2, message, ...words));

test('a file that is not there', () => fails(1, /no file “nowhere\.json”/, 'related', 'nowhere.json', '--out', out));

test('a file that is no feed', () =>
  fails(1, /“.*page\.html” is neither JSON nor/, 'related', fileWith('page.html', '<p>Hello</p>'), '--out', out));

test('JSON of no known format', () => fails(1, /--format/, 'related', fileWith('odd.json', '{"a": 1}'), '--out', out));

test('a format that there is not', () =>
  fails(1, /“gopher”/, 'related', fileWith('any.json', '[]'), '--out', out, '--format', 'gopher'));

test('a feed without articles leaves what is there', async () => {
  const item = { id: '1', url: 'https://blog.example/1/', title: 'One' };
  const feed = (items) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
  const place = join(folder, 'kept');
  await run('related', fileWith('one.json', feed([item])), '--out', place);
  await fails(1, /nothing was written/, 'related', fileWith('none.json', feed([])), '--out', place);
  assert.deepEqual(filesIn(place), ['1.json']);
});

test('a server that refuses', async () => {
  const { origin } = await pagedServer(10, () => 404);
  await fails(1, /\/feed\.json answered with an error \(status 404\)/, 'related', `${origin}/feed.json`, '--out', out);
});

test('a folder that can’t be made', async () => {
  const file = fileWith('file', '');
  await fails(1, /check the folder/, 'related', fileWith('a.json', '[]'), '--out', join(file, 'related'));
  assert.ok(existsSync(file));
});
