import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rowWords } from './row-words.ts';

const cell = fc.string();
const table = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({ head: row, rows: fc.array(row, { minLength: 1 }) });
});

describe('a row in words', () => {
  it('is named by its first cell, and says each other cell after its head', () => {
    const words = rowWords(
      {
        head: ['Periode', 'Midtby', 'Norge', 'Merknad'],
        rows: [['2025', 'skjult (*)', '88,0', 'Nytt spørsmål.']],
      },
      0,
    );
    assert.deepEqual(words, {
      name: '2025',
      told: 'Midtby: skjult (*). Norge: 88,0. Merknad: Nytt spørsmål.',
    });
  });

  it('leaves out no cell that says something', () => {
    fc.assert(
      fc.property(table, (one) => {
        for (const [at, [name, ...cells]] of one.rows.entries()) {
          const words = rowWords(one, at);
          assert.equal(words.name, name);
          for (const each of cells) assert.ok(words.told.includes(each.replace(/\.$/, '')));
        }
      }),
    );
  });

  it('is empty where there is no such row', () => {
    assert.deepEqual(rowWords({ head: [], rows: [] }, 3), { name: '', told: '' });
  });
});
