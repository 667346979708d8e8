import { loadWords } from '../../words/load-words.js';
import { redraw } from '../widgets.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

export type { Strings };

/** By primary subtag, the words that are there. */
let languages: Record<string, Strings> = { en };
let asked = false;

/** The words in a language (a BCP 47 tag in its canonical form); English where there is no translation, and until it is there. */
export function stringsIn(language: string): Strings {
  const [primary] = language.split('-') as [string];
  if (primary !== 'en' && !asked) {
    asked = true;
    // Without them, English stays.
    loadWords().then(
      (words) => {
        languages = words.languages;
        redraw();
      },
      () => {},
    );
  }
  return languages[primary] ?? en;
}
