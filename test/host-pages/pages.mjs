// The host pages: one small file for each hazard, in pages/, with what only a server or a browser can do to it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('pages/', import.meta.url);

/** Where Debian's package has Prototype.js, which npm has not. */
export const prototypeFile = '/usr/share/javascript/prototype/prototype.js';

/** What a page needs besides its file. `headers` is a function of the widgets' origin. */
const extras = {
  'strict-policy.html': {
    reasons: { frame: 'A policy without `frame-src` allows no frames.' },
    headers: (origin) => ({
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src ${origin}`,
        `connect-src ${origin}`,
        `img-src ${origin}`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    }),
  },
  'sandbox.html': { framed: true },
  'forced-colors.html': {
    forcedColors: true,
    engines: ['chromium'],
    reason: 'Only Chromium can be told to force colours.',
  },
  'xhtml.xhtml': { type: 'application/xhtml+xml' },
  // zone.js keeps a name for each kind of event that any script listens for.
  'zone.html': { ignored: /^__zone_symbol__\w+ / },
  // jQuery 1 names its data at random.
  'bootstrap-3.html': { ignored: /^jQuery\d+/ },
  'decoration.html': {
    known: 'CSS draws the line of an element through everything in it; `display: inline-block` on the widget ends it.',
  },
  'prototype.html': { missing: existsSync(prototypeFile) ? undefined : prototypeFile },
};

/** All host pages in the order of their names: file, title, markup and what else each one needs. */
export const hostPages = readdirSync(folder)
  .sort()
  .map((file) => {
    const markup = readFileSync(new URL(file, folder), 'utf8');
    const [, title] = /<title>(.+?)<\/title>/.exec(markup);
    return { file, title, markup, type: 'text/html', ...extras[file] };
  });
