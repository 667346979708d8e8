/** What makes articles to show of a feed's answer: one file, which loads while the feed does. */
export { answerFrom, formatOf, nextPage, readInSlices, registered } from '../../data/formats/read.js';
export { chosenFor, drawRest, filled, onlyArticle } from '../../elements/related-posts/choice.js';
