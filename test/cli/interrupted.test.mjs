// What `zen-widgets related` does after an end that was none: it goes on.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagedServer } from './paged-server.mjs';
import { syntheticFeed, syntheticItems } from './synthetic-feed.mjs';
import { filesIn, jsonIn, run, start, temporaryFolder, until } from './tool.mjs';

const folder = temporaryFolder();
const feed = join(folder, 'feed.json');
writeFileSync(feed, [...syntheticFeed(5000)].join(''));
const doneIn = (state) => (existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')).done : 0);

test('kill -9 between two pages: what was downloaded is not asked for again', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { origin, requests, items } = await pagedServer(60, (page) => (page === 4 ? held : undefined));
  const out = join(folder, 'download');
  const first = start('related', `${origin}/feed.json`, '--out', out);
  await until(() => requests.includes(4), 'the fourth page is asked for');
  first.process.kill('SIGKILL');
  assert.equal((await first.ended).signal, 'SIGKILL');
  assert.deepEqual(filesIn(out), []);
  release();
  requests.length = 0;
  const { code, stderr } = await run('related', `${origin}/feed.json`, '--out', out);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /Going on: 3 pages are here already/);
  assert.deepEqual(requests, [4, 5, 6]);
  assert.equal(filesIn(out).length, items.length);
});

test('a page that fails is named, and the next run goes on there', async () => {
  let status = 503;
  const { origin, requests } = await pagedServer(40, (page) => (page === 3 ? status : undefined));
  const out = join(folder, 'failing');
  const first = await run('related', `${origin}/feed.json`, '--out', out);
  assert.equal(first.code, 1);
  assert.match(first.stderr, /page 3: .*\/feed\.json\?page=… .*503.*try again later/);
  assert.equal(first.stderr.trim().split('\n').length, 1);
  assert.deepEqual(requests, [1, 2, 3, 3, 3]);
  status = undefined;
  requests.length = 0;
  const second = await run('related', `${origin}/feed.json`, '--out', out);
  assert.equal(second.code, 0, second.stderr);
  assert.deepEqual(requests, [3, 4]);
  assert.deepEqual(readdirSync(join(out, '.zen-related')), ['files']);
  requests.length = 0;
  await run('related', `${origin}/feed.json`, '--out', out);
  assert.deepEqual(requests, [1, 2, 3, 4]);
});

test('kill -9 between files: those that are there are not written again', async () => {
  const out = join(folder, 'killed');
  const first = start('related', feed, '--out', out);
  const state = join(out, '.zen-related', 'state');
  await until(() => doneIn(state) >= 2000, 'two thousand files are written');
  first.process.kill('SIGKILL');
  await first.ended;
  const done = doneIn(state);
  assert.ok(done < 5000);
  const times = filesIn(out).map((name) => [name, statSync(join(out, name)).mtimeMs]);
  // As a loss of power may leave them.
  writeFileSync(join(out, 'article-7.json'), '');
  rmSync(join(out, 'article-8.json'));
  const { code, stdout, stderr } = await run('related', feed, '--out', out);
  assert.equal(code, 0, stderr);
  assert.match(stderr, new RegExp(`Going on: ${done - 2} of 5000 files are written already`));
  assert.match(stdout, new RegExp(`wrote ${5000 - done + 2} files .*, ${done - 2} were there`));
  assert.equal(filesIn(out).length, 5000);
  const isOld = (name) => Number(/\d+/.exec(name)) < done && !/-[78]\.json/.test(name);
  for (const [name, time] of times.filter(([name]) => isOld(name)))
    assert.equal(statSync(join(out, name)).mtimeMs, time, name);

  const whole = join(folder, 'whole');
  await run('related', feed, '--out', whole);
  for (const name of filesIn(whole))
    assert.equal(readFileSync(join(out, name), 'utf8'), readFileSync(join(whole, name), 'utf8'), name);
  assert.deepEqual(readdirSync(join(out, '.zen-related')), ['files']);
});

test('Ctrl-C saves how far it is and ends with 130', async () => {
  const out = join(folder, 'stopped');
  const first = start('related', feed, '--out', out);
  await until(() => existsSync(join(out, 'article-0.json')), 'the first file is written');
  first.process.kill('SIGINT');
  const { code, stderr } = await first.ended;
  assert.equal(code, 130, stderr);
  assert.match(stderr, /Stopped\. The same command goes on from here\.\n$/);
  const { done } = jsonIn(out, '.zen-related', 'state');
  assert.equal(filesIn(out).length, done);
  assert.ok(done < 5000);
  const second = await run('related', feed, '--out', out);
  assert.equal(second.code, 0);
  assert.match(second.stderr, new RegExp(`Going on: ${done} of 5000`));
});

test('Ctrl-C while a server is waited for', async () => {
  const { origin, requests } = await pagedServer(30, (page) => (page === 2 ? new Promise(() => {}) : undefined));
  const first = start('related', `${origin}/feed.json`, '--out', join(folder, 'waiting'));
  await until(() => requests.includes(2), 'the second page is asked for');
  first.process.kill('SIGINT');
  const { code, stdout } = await first.ended;
  assert.equal(code, 130);
  assert.equal(stdout, '');
});

test('other articles after an interruption: it starts over, and nothing old is left', async () => {
  const out = join(folder, 'changed');
  const first = start('related', feed, '--out', out);
  await until(() => doneIn(join(out, '.zen-related', 'state')) >= 1000, 'a thousand files are written');
  first.process.kill('SIGKILL');
  await first.ended;
  const other = join(folder, 'other.json');
  writeFileSync(other, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [...syntheticItems(9)] }));
  const { code, stderr } = await run('related', other, '--out', out);
  assert.equal(code, 0);
  assert.match(stderr, /starting over/);
  assert.equal(filesIn(out).length, 9);
});

test('one large feed goes on as well, and comes out the same', async () => {
  const out = join(folder, 'picks.json');
  const first = start('related', feed, '--out', out);
  const state = join(folder, '.zen-related-picks.json', 'state');
  await until(() => doneIn(state) >= 1000, 'a thousand articles are done');
  first.process.kill('SIGKILL');
  await first.ended;
  assert.ok(!existsSync(out));
  const second = await run('related', feed, '--out', out);
  assert.equal(second.code, 0, second.stderr);
  assert.match(second.stderr, /Going on: \d000 of 5000 articles/);
  const whole = join(folder, 'whole.json');
  await run('related', feed, '--out', whole);
  assert.equal(readFileSync(out, 'utf8'), readFileSync(whole, 'utf8'));
});
