import * as choice from '../../elements/related-posts/choice.js';

/** In the place of src/elements/related-posts/load-choice.ts in the file that has everything: right here. */
export const loadChoice = async (): Promise<typeof choice> => choice;
