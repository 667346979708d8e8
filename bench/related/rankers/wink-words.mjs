import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const { its } = nlp;

/** The stems of a text's words without stop words, negated ones marked: the preparation that wink's packages advise. */
export function winkWords(text) {
  const words = [];
  nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .each((token) => words.push((token.out(its.negationFlag) ? '!' : '') + token.out(its.stem)));
  return words;
}
