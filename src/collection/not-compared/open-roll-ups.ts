/** Tables, or cells of them, that cannot be held against the sum of the units. */
import { nameCells } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Collection } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import { listRollUps } from '../roll-up/roll-up-cells.ts';
import type { OpenFigure, RollUp } from '../roll-up/roll-up-cells.ts';
import { groupBy, note } from './note.ts';

export function openRollUps(collection: Collection): CollectionFinding[] {
  return listRollUps(collection).flatMap((each) => {
    const few = checkFew(each);
    return few.length > 0 ? few : checkOpen(each);
  });
}

/** With fewer than half of the units in, what is less than the body's figure says nothing yet. */
function checkFew({ parent, given, missing }: RollUp): CollectionFinding[] {
  const all = given.length + missing.length;
  if (given.length * 2 >= all) return [];
  const { unit, year } = parent;
  return [
    note(
      { unit: unit.name, year, about: '未报齐', reports: [parent] },
      {
        zh: `${unit.name} ${year} 年的 ${all} 家单位只收到 ${given.length} 家，与各单位之和还不能核对。`,
        en: `Of the ${all} units of ${unit.name}, ${given.length} are in for ${year}: its table cannot be held against their sum yet.`,
      },
    ),
  ];
}

function checkOpen({ parent, cells }: RollUp): CollectionFinding[] {
  const unchecked = cells.filter(({ state }) => state === 'unchecked');
  if (unchecked.length === 0) return [];
  const { unit, year, member } = parent;
  const { record } = member;
  const ids = unchecked.map(({ id }) => id);
  const open = unchecked.flatMap((cell) => cell.open);
  const who = sayOpen(open);
  return [
    note(
      {
        unit: unit.name,
        year,
        about: '不能核的格',
        cells: ids.map((cell) => ({ report: record.id, cell })),
        reports: [parent, ...open.map(({ at }) => at)],
      },
      {
        zh: `${unit.name} ${year} 年有 ${ids.length} 格不能与各单位之和核对：${nameCells(record, ids).zh}。${who.zh}。`,
        en: `${unit.name} ${year}: ${ids.length} cells cannot be held against the sum of the units: ${nameCells(record, ids).en}. ${who.en}.`,
      },
    ),
  ];
}

/** More units than this are counted, not named. */
const MOST_NAMED = 3;
const STATES: Readonly<Record<OpenFigure['state'], Bilingual>> = {
  blank: { zh: '空白', en: 'blank' },
  doubt: { zh: '读得没把握', en: 'read with doubt' },
  unknown: { zh: '缺或读不出', en: 'missing or unreadable' },
  form: { zh: '表格版本不同', en: 'on another form' },
};

function sayOpen(open: readonly OpenFigure[]): Bilingual {
  const kinds = groupBy(open, ({ state }) => state).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = [...new Set(group.map(({ at }) => at.unit.name))];
    const isMore = names.length > MOST_NAMED;
    const told = names.slice(0, MOST_NAMED).join('、');
    const state = STATES[first.state];
    return [
      {
        zh: `${told}${isMore ? ` 等 ${names.length} 家` : ''}${state.zh}`,
        en: `${state.en}: ${told}${isMore ? ` and ${names.length - MOST_NAMED} more` : ''}`,
      },
    ];
  });
  return { zh: kinds.map(({ zh }) => zh).join('，'), en: kinds.map(({ en }) => en).join('; ') };
}
