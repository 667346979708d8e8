import fc from 'fast-check';
import { retryWaits } from '../../src/data/limits.js';
import { samplesOfAllFormats, showingOf } from './samples.js';
import { Stage } from './stage.js';

// What fails is printed with its seed and path: give them to `fc.assert` to see it again.

const samples = await samplesOfAllFormats();

/** How many widgets are on the page at once. */
const size = 60;

describe('hostile strings', function () {
  this.timeout(120_000);
  const usual = [...retryWaits];
  let stage: Stage;
  before(() => retryWaits.splice(0));
  after(() => retryWaits.push(...usual));
  beforeEach(async () => (stage = await Stage.open(true)));
  afterEach(() => stage.end());

  it('together at random places are text and http(s) addresses, and nothing else', async () => {
    const { texts } = stage;
    const text = fc
      .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, fc.string({ unit: 'binary' })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join(''));
    const showing = fc
      .record({
        sample: fc.constantFrom(...samples),
        edits: fc.array(fc.tuple(fc.nat(), text), { minLength: 1, maxLength: 12 }),
        way: fc.nat(59),
      })
      .map(({ sample, edits, way }) => {
        const { places } = sample;
        const filled = places.filled(new Map(edits.map(([place, text]) => [place % places.texts.length, text])));
        return showingOf(sample, filled, way);
      });
    await fc.assert(
      fc.asyncProperty(fc.array(showing, { minLength: size, maxLength: size }), async (showings) => {
        await stage.show(showings);
      }),
      { numRuns: 15, includeErrorInReport: true, endOnFailure: true },
    );
    await stage.close();
  });
});
