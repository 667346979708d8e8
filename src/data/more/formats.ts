import type { Format } from '../formats/format.js';
import { contentful } from '../formats/contentful.js';
import { directus } from '../formats/directus.js';
import { drupal } from '../formats/drupal.js';
import { forem } from '../formats/forem.js';
import { generic } from '../formats/generic.js';
import { ghost } from '../formats/ghost.js';
import { jsonFeedVariant } from '../formats/json-feed-variant.js';
import { jsonLd } from '../formats/json-ld.js';
import { payload } from '../formats/payload.js';
import { atom, rss } from '../formats/rss.js';
import { rssToJson } from '../formats/rss-to-json.js';
import { sanity } from '../formats/sanity.js';
import { storyblok } from '../formats/storyblok.js';
import { strapi } from '../formats/strapi.js';
import { wordpressVariants } from '../formats/wordpress-variants.js';
import { wordpressCom } from '../formats/wordpress-com.js';
import { problemIn } from './problem.js';

/** Every format, in the order in which they are asked; `generic` takes what is left. */
const all: Format[] = [
  jsonFeedVariant,
  wordpressVariants,
  rss,
  atom,
  jsonLd,
  drupal,
  contentful,
  rssToJson,
  wordpressCom,
  ghost,
  storyblok,
  sanity,
  payload,
  forem,
  strapi,
  directus,
  generic,
];

/** The message of a server that something went wrong is no feed, whatever its fields look like. */
export const formats: Format[] = all.map((format) => ({
  ...format,
  matches: (json) => !problemIn(json) && format.matches(json),
}));
