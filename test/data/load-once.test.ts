import { expect } from '@open-wc/testing';
import { loadOnce } from '../../src/data/load-once.js';

describe('a module that loads on demand', () => {
  it('is asked for until it came, and not again', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('it')];
    let asked = 0;
    const load = loadOnce(() => answers[asked++]!);
    const results = [];
    for (let time = 0; time < 3; time += 1) results.push(await load().catch(({ message }: Error) => message));
    expect([results, asked]).to.deep.equal([['offline', 'it', 'it'], 2]);
  });
});
