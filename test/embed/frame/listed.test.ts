import { expect } from '@open-wc/testing';
import { isListed } from '../../../src/embed/frame/listed.js';

const base = 'https://widgets.example/zen/frame.html';
const list =
  ' https://blog.example/feed.json\n https://blog.example/api/  own/feed.json /all/ https://old.example:8443/ ';

describe('isListed', () => {
  for (const address of [
    'https://blog.example/feed.json',
    'https://BLOG.example:443/feed.json?page=2#top',
    'https://blog.example/api/',
    'https://blog.example/api/posts?per_page=20',
    'https://blog.example/api/../feed.json',
    'https://blog.example/api/{id}.json',
    'own/feed.json',
    '../all/in/here.json',
    'https://widgets.example/all/feed.json',
    'https://old.example:8443/anything',
  ])
    it(`takes ${address}`, () => expect(isListed(address, list, base)).to.equal(true));

  for (const address of [
    '',
    '#',
    'https://blog.example/',
    'https://blog.example/feed.json/more',
    'https://blog.example/feed.json5',
    'https://blog.example/FEED.json',
    'https://blog.example/api',
    'https://blog.example/apis/posts',
    'https://blog.example/api/../secret.json',
    'https://blog.example/api/%2e%2e/secret.json',
    'https://blog.example/api/..%2Fsecret.json',
    'https://blog.example/api/..%5csecret.json',
    'https://blog.example/api/\\..\\..\\secret.json',
    'http://blog.example/feed.json',
    'https://blog.example:8443/feed.json',
    'https://blog.example.evil.example/feed.json',
    'https://blog.example@evil.example/feed.json',
    'https://user:word@blog.example/feed.json',
    '//evil.example/feed.json',
    '\\\\evil.example/feed.json',
    'https:\t//evil.example/feed.json',
    '/feed.json',
    'feed.json',
    'https://old.example/anything',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://blog.example/feed.json',
    'file:///feed.json',
  ])
    it(`does not take ${JSON.stringify(address)}`, () => expect(isListed(address, list, base)).to.equal(false));

  it('takes nothing where nothing is listed, and no entry but addresses', () => {
    for (const none of ['', ' ', '*', 'https:', 'javascript:', '"https://blog.example/"', 'https://*.example/'])
      expect(isListed('https://blog.example/feed.json', none, base), none).to.equal(false);
  });
});
