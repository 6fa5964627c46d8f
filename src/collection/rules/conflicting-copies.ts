/** A unit's report on one year is there more than once, and the figures differ: one has to be chosen. */
import { cellsOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import { countedFigure, figureOf } from '../../report/figure-of.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { UnitYear } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import { behindWord } from '../say-figure.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

const ID = 'conflicting-copies';
/** More cells than this are counted, not named. */
const MOST_NAMED = 3;

export const conflictingCopies: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES['conflicting-copies'],
  basis: {
    zh: '一个单位一年只有一份年报：有几份时，要定下以哪一份为准',
    en: 'a unit has one report a year: where there are several, one must be chosen',
  },
  check: ({ years }) =>
    [...years.values()].flatMap((of) => [...of.values()].flatMap((each) => findingOn(each) ?? [])),
};

/** A cell whose figure in a copy is another than in the one that counts. */
interface Difference {
  readonly copy: ReportRecord;
  readonly cell: CellId;
}

function findingOn(at: UnitYear): CollectionFinding | null {
  const { unit, year, member, copies } = at;
  const { record } = member;
  const differences = copies.flatMap((copy) => differencesOf(record, copy.record));
  const isOtherForm = copies.some((copy) => copy.record.edition !== record.edition);
  if (differences.length === 0 && !isOtherForm) return null;
  const count = copies.length + 1;
  const what = sayDifferences(record, differences);
  const form = isOtherForm ? OTHER_FORM : NOTHING;
  return {
    rule: ID,
    severity: 'error',
    unit: unit.name,
    year,
    cells: differences.flatMap(({ copy, cell }) => [
      { report: record.id, cell },
      { report: copy.id, cell },
    ]),
    reports: [record.id, ...copies.map((copy) => copy.record.id)],
    about: '各份的数',
    message: {
      zh: `${unit.name} ${year} 年的年报有 ${count} 份${form.zh}${what.zh}。现按先给的「${record.source.name}」算，请定下以哪一份为准。`,
      en: `There are ${count} reports of ${unit.name} on ${year}${form.en}${what.en}. The first one given, "${record.source.name}", counts: choose which one is to.`,
    },
    expected: null,
    found: null,
  };
}

const NOTHING = { zh: '', en: '' };
const OTHER_FORM = { zh: '，表格版本不同', en: ', on different forms' };

function sayDifferences(
  record: ReportRecord,
  differences: readonly Difference[],
): CollectionFinding['message'] {
  if (differences.length === 0) return NOTHING;
  const told = differences.slice(0, MOST_NAMED).map((each) => sayDifference(record, each));
  const isMore = differences.length > told.length;
  return {
    zh: `，有 ${differences.length} 处数不同：${told.map(({ zh }) => zh).join('，')}${isMore ? ' 等' : ''}`,
    en: `, ${differences.length === 1 ? 'one figure differs' : `${differences.length} figures differ`}: ${told.map(({ en }) => en).join(', ')}${isMore ? ' …' : ''}`,
  };
}

/** What is not known in one of them is not compared; a blank and a 0 count the same. */
function differencesOf(record: ReportRecord, copy: ReportRecord): Difference[] {
  return cellsOf(record).flatMap(({ id, table }) => {
    // The columns of table 2 are not the same thing in two editions, nor are two lines of older reports by their number.
    if (table === 'proactive' && copy.edition !== record.edition) return [];
    if (table === 'statistics') return [];
    const [one, other] = [countedFigure(record, id), countedFigure(copy, id)];
    return one === null || other === null || one === other ? [] : [{ copy, cell: id }];
  });
}

function sayDifference(
  record: ReportRecord,
  { copy, cell }: Difference,
): CollectionFinding['message'] {
  const name = nameCell(record, cell);
  const [one, other] = [figureOf(record, cell), figureOf(copy, cell)];
  return {
    zh: `${name.zh}分别是${behindWord(one)} 和${behindWord(other)}`,
    en: `${name.en} ${one ?? 'blank'} and ${other ?? 'blank'}`,
  };
}
