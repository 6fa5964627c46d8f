/** A grid with a cell for each column says where a figure ends: 「18」 and a blank beside it are no 1 and 8. */
import { expect, test } from 'vitest';
import { carry } from '../damage/carriers.ts';
import { mapCells } from '../damage/edit-sheet.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';

const invented = inventReport(createRandom(5), { agency: '星河市粮食局', year: 2020 });
const PRINTS: Readonly<Record<string, string>> = {
  'proactive.fees.previousItems': '18',
  'proactive.fees.change': '',
  'proactive.licensing.previousItems': '508',
  'proactive.licensing.change': '',
  'proactive.licensing.decisions': '',
};

test.each(['html', 'docx', 'rtf', 'odt', 'xlsx'] as const)('in %s', async (carrier) => {
  const sheet = mapCells(layOut(invented), (cell) => {
    const text = cell.id === null ? undefined : PRINTS[cell.id];
    return text === undefined ? cell : { ...cell, text };
  });
  const report = await readReport(carry(sheet, carrier));
  for (const [id, text] of Object.entries(PRINTS)) {
    const { value, state } = Object.entries(report.cells).find(([each]) => each === id)?.[1] ?? {};
    const wanted = text === '' ? [null, 'blank'] : [Number(text), 'read'];
    expect([id, value, state]).toEqual([id, ...wanted]);
  }
  expect(checkReport(report).map(({ rule }) => rule)).not.toContain('read-run-together');
});
