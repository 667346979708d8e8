// Where pages load the files of dist/cdn from.
import { readFileSync } from 'node:fs';
import { publicNames } from '../public-names.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** A page that embeds widgets, of a name that no list knows. */
export const pageUrl = 'https://www.agency.example/article/';

/** Where sites, and networks that deliver files, keep those of a package. */
const places = [
  '/',
  '/zen-widgets/',
  '/assets/',
  '/assets/js/',
  '/js/',
  '/static/',
  '/scripts/',
  '/vendor/zen-widgets/',
  '/wp-content/plugins/zen-widgets/',
  '/wp-content/themes/agency/js/',
  'https://widgets.agency.example/',
  'https://cdn.agency.example/zen-widgets/',
  'https://www.blog.example/embed/',
  `https://cdn.jsdelivr.net/npm/zen-widgets@${version}/dist/cdn/`,
  'https://cdn.jsdelivr.net/npm/zen-widgets/dist/cdn/',
  `https://unpkg.com/zen-widgets@${version}/dist/cdn/`,
  'https://unpkg.com/zen-widgets/dist/cdn/',
  `https://cdnjs.cloudflare.com/ajax/libs/zen-widgets/${version}/`,
];

/** The addresses of our files in every usual place. */
export const fileAddresses = () =>
  publicNames().files.flatMap((file) => places.map((place) => new URL(place + file, pageUrl).href));
