import * as extras from '../../elements/extras/index.js';

/** In the place of src/elements/extras/load-extras.ts in the file that has everything: right here. */
export const loadExtras = async (): Promise<typeof extras> => extras;
