// Holds every name that a page can see to the words that ad blockers hide and block. `npm run check:adblock` tries the
// lists themselves.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publicNames } from '../../scripts/public-names.mjs';

const names = publicNames();

/** Words that a name may not have as one of its parts, in one or in several. */
const words =
  /^(?:ad|advert|sponsor|newsletter|subscribe|subscription|social|share|sharing|banner|promo|promotion|track|tracker|tracking|beacon|pixel|analytics|recommend|recommended|recommendation|popup|affiliate)s?$/;

/** What a name may not have anywhere in it: no other word has them. */
const syllables =
  /sponsor|newsletter|subscri|social|banner|promo|track|beacon|pixel|analytics|recommend|advert|affiliat/i;

/** The parts of a name in kebab or camel case, or of an address. */
const partsOf = (name) => name.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter(Boolean);

const isAvoided = (name) => syllables.test(name) || partsOf(name).some((part) => words.test(part.toLowerCase()));

describe('no word that ad blockers look for is in', () => {
  for (const [kind, list] of Object.entries(names))
    test(`the ${kind}`, () => assert.deepEqual(list.filter(isAvoided), []));
});

test('names of every kind are found', () => {
  const known = {
    tags: 'zen-related-posts',
    properties: 'headingLevel',
    attributes: 'map-published',
    events: 'zen-view',
    slots: 'action',
    parts: 'excerpt',
    states: 'loading',
    'custom properties': '--zen-card-min',
    'CSS classes': 'reserve',
    'names in frames': 'zen-widgets:size',
    'embedding names': 'data-zen-embed',
    files: 'zen-widgets.js',
    entries: './article-card',
    exports: 'registerFormat',
    'demo addresses': '/zen-widgets.js',
  };
  for (const [kind, name] of Object.entries(known)) assert.ok(names[kind].includes(name), `${kind}: ${name}`);
});

test('the words are seen alone, in kebab and in camel case, in addresses, and nowhere else', () => {
  const avoided = [
    'ad',
    'zen-ads',
    'topAd',
    'AdSlot',
    'share',
    '--zen-share',
    '/js/track.js',
    'zenpromo',
    'socialList',
  ];
  assert.deepEqual(
    avoided.filter((name) => !isAvoided(name)),
    [],
  );
  const fine = ['loading', 'reading', 'shared', 'ready', 'adapt', 'heading-level', 'card', 'shareholders', 'add'];
  assert.deepEqual(fine.filter(isAvoided), []);
});
