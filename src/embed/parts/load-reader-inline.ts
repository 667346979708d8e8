import * as feed from './feed.js';

/** In the place of src/data/formats/load-reader.ts in the file that has everything: right here. */
export const loadReader = async (): Promise<typeof feed> => feed;
