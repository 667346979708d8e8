import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { tr } from './tr.js';
import { zh } from './zh.js';
import type { Strings } from '../shared/strings/strings.js';

/**
 * The words by language, each by its primary subtag; English is always there, in src/elements/shared/strings/en.ts. Old
 * software still says `iw` for Hebrew.
 */
export const languages: Record<string, Required<Strings>> = {
  ar,
  de,
  es,
  fr,
  he,
  iw: he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  tr,
  zh,
};
