import { ar } from './ar.js';
import { en } from './en.js';
import { nl } from './nl.js';
import type { Strings } from './strings.js';

export type { Strings };

const languages: Record<string, Strings> = { ar, en, nl };

/** The words in a language (a BCP 47 tag), English where there is no translation. */
export const stringsIn = (language: string): Strings => languages[language.split('-')[0]!.toLowerCase()] ?? en;
