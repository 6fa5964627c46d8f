/** The workbook, worked out by LibreOffice, says of every sum what our own checks say of it. */
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewedReport } from '../../../src/exchange/file/export.ts';
import { exportReport } from '../../../src/exchange/json/export-report.ts';
import { addressOf, sheetName } from '../../../src/exchange/file/address.ts';
import { unitSheet } from '../../../src/exchange/workbook/unit-sheet.ts';
import { workbookOf } from '../../../src/exchange/workbook/write-workbook.ts';
import { cellsOf } from '../../../src/form/editions.ts';
import { equationsOf } from '../../../src/form/equations.ts';
import { evaluateEquation } from '../../../src/report/evaluate-equation.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import type { Report } from '../../../src/report/report.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { BLANK, makeReport, unreadable } from '../../support/make-report.ts';
import { joinPieces } from '../../support/join-pieces.ts';
import { HAS_OFFICE, recalculated } from '../../support/office-files.ts';
import { createRandom } from '../../support/random.ts';

/** Figures at random: some sums hold by chance, most do not; some cells are blank, unreadable or lost. */
function randomReport(seed: number): Report {
  const random = createRandom(seed);
  const edition = seed % 2 === 0 ? '2021' : '2019';
  const empty = makeReport({
    agency: `${seed}号局`,
    year: edition === '2021' ? 2023 : 2020,
    edition,
  });
  const cells = Object.fromEntries(
    cellsOf(empty).map(({ id, column }) => {
      const kind = random.int(0, 39);
      if (kind === 0) return [id, BLANK];
      if (kind === 1) return [id, unreadable('？')];
      if (kind === 2) return [id, { state: 'lost' as const, value: null, raw: '' }];
      return [id, column.kind === 'money' ? 12.5 : random.int(0, 1)];
    }),
  );
  return {
    ...makeReport({ agency: empty.agency, year: empty.year, edition, cells }),
    id: `${seed}`.padStart(16, '0'),
  };
}

const REPORTS = [1, 2, 3, 4, 5, 6].map(randomReport);
const FOUND = REPORTS.map((reading, nth) => {
  const edit = {
    cell: 'requests.granted.total',
    from: 3,
    to: 7,
    at: '2026-01-31T08:00:00.000Z',
    note: '看错',
    by: 'hand',
  } as const;
  const reviewed: ReviewedReport = {
    reading,
    findings: checkReport(reading),
    ...NO_REVIEW,
    edits: nth === 0 ? [edit] : [],
  };
  return { unit: reading.agency ?? '', report: exportReport(reviewed) };
});

type Sheets = ReadonlyMap<string, ReadonlyMap<string, Partial<Cell>>>;

async function open(bytes: Uint8Array): Promise<Sheets> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows, cells = new Map() }) => {
      const all = new Map<string, Partial<Cell>>();
      rows.forEach((row, line) =>
        row.forEach((value, column) => {
          const cell = cells.get(`${line},${column}`);
          all.set(addressOf(line, column), { value, ...cell });
        }),
      );
      return [name, all];
    }),
  );
}

function valueAt(sheets: Sheets, address: string): unknown {
  const [, sheet = '', cell = ''] = /^'(.*)'!(.*)$/.exec(address) ?? [];
  const { value, formulaResult } = sheets.get(sheet)?.get(cell) ?? {};
  return formulaResult ?? value ?? null;
}

const laid = FOUND.map(({ report }, nth) => {
  const variant = REPORTS[nth] ?? makeReport({});
  const name = `${report.agency}${report.year}`;
  return { name, report, variant, ...unitSheet({ name, report, findingRows: new Map() }, variant) };
});

let written: Sheets = new Map();
let worked: Sheets = new Map();
beforeAll(async () => {
  const bytes = joinPieces(await workbookOf(FOUND, null, { failed: ['扫描.pdf'], changedAt: '' }));
  written = await open(bytes);
  if (HAS_OFFICE) worked = await open(recalculated(bytes));
}, 120_000);

test('figures are numbers where they stand in the form, blanks are empty, what is unreadable is its print', () => {
  for (const { report, addresses } of laid) {
    for (const [id, address] of addresses) {
      const [table, row, column] = [
        id.split('.')[0],
        id.split('.').slice(1, -1).join('.'),
        id.split('.').at(-1),
      ];
      if (table !== 'proactive' && table !== 'requests' && table !== 'disputes') continue;
      const value = report.tables[table][row]?.[column ?? ''] ?? null;
      const said = report.cells[id];
      const shown = said?.state === 'unreadable' ? (said.raw === '' ? '（缺）' : said.raw) : value;
      expect([address, valueAt(written, address)]).toEqual([address, shown]);
    }
  }
});

describe.runIf(HAS_OFFICE)('worked out by LibreOffice', () => {
  test('every check says what our own says: 平, 差 n, 不能核', () => {
    let seen = 0;
    for (const [nth, { name, variant, checks }] of laid.entries()) {
      const report = REPORTS[nth];
      if (report === undefined) continue;
      const edited = applyEdit(report, nth === 0);
      for (const equation of equationsOf(variant)) {
        const { state, difference } = evaluateEquation(edited, equation);
        const wanted =
          state === 'unchecked' ? '不能核' : state === 'holds' ? '平' : `差 ${difference}`;
        const address = `'${name}'!${checks.get(equation)}`;
        expect([address, valueAt(worked, address)]).toEqual([address, wanted]);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(200);
  });

  test('the sums of the units add up their sheets, and are empty where none has a figure', () => {
    const years = ['2023', '2020'];
    for (const year of years) {
      const sheet = worked.get(`汇总${year}`);
      const summed = laid.filter(({ report }) => String(report.year) === year);
      for (const id of ['requests.received.total', 'proactive.fees.amount'] as const) {
        const values = summed.map(({ addresses }) => valueAt(written, addresses.get(id) ?? ''));
        const numbers = values.filter((value) => typeof value === 'number');
        const sum = numbers.reduce((all, value) => all + value, 0);
        const at = laid.find(({ report }) => String(report.year) === year)?.addresses.get(id) ?? '';
        const [, place = ''] = at.split('!');
        const value = sheet?.get(place)?.formulaResult ?? sheet?.get(place)?.value;
        expect([year, id, value ?? '']).toEqual([year, id, numbers.length === 0 ? '' : sum]);
      }
    }
  });
});

function applyEdit(report: Report, isEdited: boolean): Report {
  const id = 'requests.granted.total';
  const cell = report.cells[id];
  if (!isEdited || cell === undefined) return report;
  return { ...report, cells: { ...report.cells, [id]: { ...cell, value: 7, state: 'edited' } } };
}

test('an edited figure bears its old value; findings and cells lead to each other', () => {
  const [first] = laid;
  const sheet = written.get(first?.name ?? '');
  const at = first?.addresses.get('requests.granted.total')?.split('!')[1] ?? '';
  expect(sheet?.get(at)?.comment?.text).toBe('原为 3，核对时改为 7：看错');
  const found = written.get('问题');
  const links = [...(found ?? [])].flatMap(([address, { hyperlink }]) =>
    hyperlink?.location === undefined ? [] : [[address, hyperlink.location] as const],
  );
  expect(links.length).toBeGreaterThan(10);
  for (const [, location] of links) {
    const [, name = '', cell = ''] = /^'(.*)'!(.*)$/.exec(location) ?? [];
    const back = written.get(name)?.get(cell)?.hyperlink?.location;
    expect([location, back]).toEqual([location, expect.stringMatching(/^'问题'!A\d+$/)]);
  }
});

test.each([
  ['云岭县财政局2024', '云岭县财政局2024'],
  ["a[b]:c*?/\\d'", 'a b  c    d'],
  ['', '报告'],
  ['长'.repeat(40), '长'.repeat(31)],
])('the sheet of %j is called %j, once', (wanted, name) => {
  const taken = new Set<string>();
  expect(sheetName(wanted, taken)).toBe(name);
  const second = sheetName(wanted, taken);
  expect(second).not.toBe(name);
  expect([...second].length).toBeLessThanOrEqual(31);
});
