// Puts every widget in every form on every host page in every engine: `npm run test:host-pages`, after a build.
//   ENGINES=firefox PAGES=quirks FORMS=script npm run test:host-pages   some of it, which leaves the table as it is
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { engines } from '../../scripts/browsers.mjs';
import { lookAt } from './cell.mjs';
import { startEngine } from './engines.mjs';
import { forms } from './forms.mjs';
import { hostPages } from './pages.mjs';
import { startServers } from './servers.mjs';
import { keepTable, matrixTable } from './table.mjs';

const some = (name, all) => process.env[name]?.split(',') ?? all;
const chosenEngines = some('ENGINES', engines);
const chosenForms = some('FORMS', Object.keys(forms));
const chosenPages = hostPages.filter(({ file }) => some('PAGES', [file]).some((part) => file.includes(part)));
const isWhole = !['ENGINES', 'FORMS', 'PAGES'].some((name) => name in process.env);

/** What was wrong in each cell, by page, form and engine. */
const seen = new Map();
const keyOf = (page, form, engine) => [page.file, form, engine].join(' ');

/** Where the pictures of failed cells are put. */
const pictureFolder = new URL('../../node_modules/.cache/host-pages/', import.meta.url);

// The engines side by side, each with a server of its own, so that it is known who asked for what.
describe('the host pages', { concurrency: true }, () => {
  for (const name of chosenEngines)
    describe(name, { concurrency: 1 }, () => {
      const references = new Map();
      let engine;
      let servers;

      before(async () => {
        [engine, servers] = await Promise.all([startEngine(name), startServers(hostPages)]);
      });

      after(async () => {
        await engine?.close();
        servers?.close();
      });

      for (const page of chosenPages)
        for (const form of chosenForms) {
          if (page.engines && !page.engines.includes(name)) continue;
          if (page.reasons?.[form]) continue;
          test(`${page.title}: ${forms[form].title}`, { skip: page.missing }, async () => {
            const { wrong, pictures } = await lookAt({ engine, servers, page, form, references });
            seen.set(keyOf(page, form, name), wrong);
            const found = Object.entries(wrong).flatMap(([part, all]) => all.map((one) => `${part}: ${one}`));
            if (found.length) keepPictures(keyOf(page, form, name), pictures);
            // What is known to get into the widgets may, and the table tells.
            assert.deepEqual(page.known ? wrong.page : found, []);
          });
        }
    });

  after(async () => {
    const table = matrixTable(hostPages, forms, (page, form, engine) => seen.get(keyOf(page, form, engine)));
    console.log(table);
    if (isWhole && !hostPages.some(({ missing }) => missing)) await keepTable(table);
  });
});

function keepPictures(key, pictures) {
  mkdirSync(pictureFolder, { recursive: true });
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(new URL(`${key.replaceAll(' ', '-')}-${name}.png`, pictureFolder), PNG.sync.write(picture));
}
