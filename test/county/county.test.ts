/**
 * The county, read from its files as the page reads them: everything planted is found, and nothing
 * else, with the unit list and without it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCollection } from '../../src/collection/build-collection.ts';
import { checkCollection } from '../../src/collection/check-collection.ts';
import type { Member } from '../../src/collection/collection.ts';
import type { CollectionFinding } from '../../src/collection/finding.ts';
import { DEFAULT_SETTINGS } from '../../src/collection/settings.ts';
import { rowsOfText } from '../../src/collection/units/rows-of-text.ts';
import { readUnitList } from '../../src/collection/units/unit-list.ts';
import { traceOf } from '../../src/collection/trace-of.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { unitListCsv } from './county-units.ts';
import { makeCounty } from './make-county.ts';
import { PLANTED } from './planted.ts';
import type { Expected, UnitYearKey } from './plant.ts';
import type { CountyFile } from './write-report.ts';

const LIST = readUnitList(rowsOfText(unitListCsv()));

interface ReadFile {
  readonly file: CountyFile;
  readonly reports: readonly Report[];
}

interface Case {
  readonly files: readonly ReadFile[];
  readonly members: readonly Member[];
}

const known = new Map<string, readonly Report[]>();

/** Most files of the clean county are those of the other, byte for byte. */
async function readCounty(files: readonly CountyFile[]): Promise<Case> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const key = `${file.name}:${Buffer.from(file.bytes).toString('base64')}`;
    const reports =
      known.get(key) ??
      (await processFile(file.name, file.bytes)).reports.map(({ reading }) => reading);
    known.set(key, reports);
    read.push({ file, reports });
  }
  const members = read.flatMap(({ reports }) => reports.map(memberOf));
  return { files: read, members };
}

function memberOf(report: Report): Member {
  return { record: recordOf(report, checkReport(report), NO_REVIEW), trace: traceOf(report) };
}

let faulty: Case;
let clean: Case;

beforeAll(async () => {
  faulty = await readCounty(makeCounty({ planted: PLANTED }).files);
  clean = await readCounty(makeCounty({ planted: [] }).files);
}, 300_000);

function check({ members }: Case, isListed: boolean): CollectionFinding[] {
  return checkCollection(buildCollection(members, isListed ? LIST.units : null, DEFAULT_SETTINGS));
}

const byHandle = (key: UnitYearKey): string => `${key.unit} ${key.year}`;
/** Of these a unit and year, or a unit, is all that is fixed. */
const WITHOUT_CELL = new Set(['missing-report', 'late', 'conflicting-copies']);

function expectedKey(expected: Expected): string {
  const { rule, unit, cell, other } = expected;
  if (rule === 'name-variant') return `${rule} ${unit}`;
  if (other !== undefined) return `${rule} ${[expected, other].map(byHandle).sort().join(' ~ ')}`;
  return [rule, byHandle(expected), ...(cell === undefined ? [] : [cell])].join(' ');
}

function foundKey({ rule, unit, year, cells, reports }: CollectionFinding, given: Case): string {
  const name = unitNamed(unit, given);
  if (rule === 'name-variant') return `${rule} ${name}`;
  if (rule === 'near-duplicate')
    return `${rule} ${reports
      .map((id) => ofReport(id, given))
      .sort()
      .join(' ~ ')}`;
  const cell = WITHOUT_CELL.has(rule) ? undefined : cells[0]?.cell;
  return [rule, name, year, ...(cell === undefined ? [] : [cell])].join(' ');
}

/** Without a list a finding names the unit as one of its reports does. */
function unitNamed(name: string, { files }: Case): string {
  return files.find(({ file }) => file.report.agency === name)?.file.unit ?? name;
}

function ofReport(id: string, { files }: Case): string {
  const found = files.find(({ reports }) => reports.some((report) => report.id === id));
  return found === undefined ? id : byHandle(found.file);
}

/** What is no fault: what was not compared, and what the county's sums leave to the unit still missing. */
function isRemark({ rule, severity, year }: CollectionFinding): boolean {
  return severity === 'note' && (rule === 'not-compared' || (rule === 'roll-up' && year === 2024));
}

function compare(given: Case, isListed: boolean): { missed: string[]; unfounded: string[] } {
  const unknown = isListed ? 'unlisted' : 'listed';
  const planted = PLANTED.filter((each) => each.known !== unknown);
  const wanted = planted.flatMap(({ finds }) => finds.map(expectedKey));
  const allowed = new Set([...wanted, ...PLANTED.flatMap(({ may = [] }) => may.map(expectedKey))]);
  const found = check(given, isListed)
    .filter((each) => !isRemark(each))
    .map((each) => foundKey(each, given));
  return {
    missed: wanted.filter((key) => !found.includes(key)),
    unfounded: found.filter((key) => !allowed.has(key)),
  };
}

describe('the files of the county', () => {
  test('its unit list reads without a problem', () => {
    expect(LIST.problems).toEqual([]);
    expect(LIST.units).toHaveLength(61);
  });

  test('each reads as the one report that was written into it, without a doubt', () => {
    const wrong = [...faulty.files, ...clean.files].flatMap(
      ({ file, reports: [report, ...more] }) => {
        if (report === undefined || more.length > 0) return [file.name];
        const { agency, year } = file.report;
        const isSame =
          report.agency === agency &&
          report.year === year &&
          Object.values(report.cells).every(({ state }) => state === 'read') &&
          Object.entries(file.report.figures).every(
            ([id, value]) => report.cells[id as 'requests..']?.value === value,
          );
        return isSame && checkReport(report).length === 0 ? [] : [file.name];
      },
    );
    expect(wrong).toEqual([]);
    expect(faulty.files).toHaveLength(3 * LIST.units.length);
    expect(clean.files).toHaveLength(3 * LIST.units.length);
  });

  test('what is planted is printed', () => {
    const printed = (given: Case, key: UnitYearKey): CountyFile | undefined =>
      given.files.find(({ file }) => file.unit === key.unit && file.year === key.year)?.file;
    const edits = PLANTED.flatMap(({ edits: early = [], lateEdits = [] }) => [
      ...early,
      ...lateEdits,
    ]);
    const unchanged = edits.filter((edit) => {
      const figure = printed(faulty, edit)?.report.figures[edit.cell];
      const before = printed(clean, edit)?.report.figures[edit.cell];
      return printed(faulty, edit) !== undefined && (figure === before || (figure ?? -1) < 0);
    });
    expect(unchanged).toEqual([]);
    const dates = PLANTED.flatMap(({ published = [] }) => published);
    expect(dates.map((date) => printed(faulty, date)?.published)).toEqual(
      dates.map(({ on }) => on),
    );
  });
});

describe.each([
  ['with the unit list', true],
  ['without it', false],
])('%s', (_, isListed) => {
  test('every planted fault is found, and nothing else', () => {
    expect(compare(faulty, isListed)).toEqual({ missed: [], unfounded: [] });
  });

  test('a county without a fault has no finding', () => {
    const found = check(clean, isListed).filter((each) => !isRemark(each));
    expect(found.map((each) => foundKey(each, clean))).toEqual([]);
  });
});

test('without the unit list it is said that sums of units, and who is missing, cannot be checked', () => {
  const said = check(clean, false).filter(({ message }) => message.zh.includes('名单'));
  expect(said).not.toEqual([]);
});
