import { expect } from '@open-wc/testing';
import { retryWaits } from '../../src/data/limits.js';
import { type Sample, samplesOfAllFormats, showingOf } from './samples.js';
import { Stage } from './stage.js';
import { shapeOf, variantsOf } from './variants.js';

const samples = await samplesOfAllFormats();

/** How many widgets are on the page at once. */
const most = 150;

/** The documents without those of which a reader makes the same as of another. */
const distinct = (documents: string[], { read }: Sample): string[] => [
  ...new Map(documents.map((document) => [JSON.stringify(read(document)), document])).values(),
];

describe('hostile strings', function () {
  this.timeout(120_000);
  const usual = [...retryWaits];
  let stage: Stage | undefined;
  before(() => retryWaits.splice(0));
  after(() => retryWaits.push(...usual));
  // What went wrong before must not keep the next test from beginning.
  afterEach(() => stage?.end());

  for (const sample of samples)
    it(`in every field of ${sample.name} are text and http(s) addresses, and nothing else`, async () => {
      stage = await Stage.open(sample.hasNext);
      const { texts } = stage;
      expect(new Set(texts).size).to.be.at.least(200);
      const { together, alone } = variantsOf(sample.places, texts, (document) => shapeOf(sample.read(document)));
      const showings = [...together, ...distinct(alone, sample)].map((document, index) =>
        showingOf(sample, document, index),
      );
      const states = [];
      for (let start = 0; start < showings.length; start += most)
        for (const { state } of await stage.show(showings.slice(start, start + most))) states.push(state);
      // Else the documents would say nothing; what isn't escaped breaks many.
      const ready = states.slice(0, together.length).filter((state) => state === (sample.hasNext ? 'empty' : 'ready'));
      expect(ready.length).to.be.above(together.length / 3);
      await stage.close();
    });
});
