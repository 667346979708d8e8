/** What lists use of the ranking: the index, which they build in slices, and the choice from it. */
export { indexOf, relatedIn } from './related-to.js';
