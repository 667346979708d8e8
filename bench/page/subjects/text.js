// What hand-written markup does with an article's values.

export const escaped = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

const formatter = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** The day of an article in words, with one formatter for all. */
export const dayOf = (iso) => formatter.format(Date.parse(iso));
