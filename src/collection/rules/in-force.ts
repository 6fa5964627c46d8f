/** What is in force at the end of a year: what was a year before, and what was issued, less what was repealed. */
import { tablesOf } from '../../form/editions.ts';
import { cellId } from '../../form/form-types.ts';
import type { CellId, FormRow } from '../../form/form-types.ts';
import { countedFigure, figureOf } from '../../report/figure-of.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { UnitYear } from '../collection.ts';
import type { CollectionFinding, Witness } from '../finding.ts';
import { behindWord, sayFigure } from '../say-figure.ts';
import { doubtOn, verdictOf } from '../witness.ts';
import type { Side } from '../witness.ts';
import { yearPairs } from '../year-pairs.ts';
import type { YearPair } from '../year-pairs.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

const ID = 'in-force';

export const inForce: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES['in-force'],
  basis: {
    zh: '国办公开办函〔2021〕30号表二：现行有效件数是上年现行有效加本年制发、减本年废止',
    en: 'table 2 of 国办公开办函〔2021〕30号: in force is what was last year, plus issued, less repealed',
  },
  check: (collection) => yearPairs(collection).flatMap(checkPair),
};

const COLUMNS = ['issued', 'repealed', 'inForce'] as const;

/** A year's row; the figures count as in a sum, null = not known. */
interface Line {
  readonly at: UnitYear;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], CellId>>;
  readonly change: number | null;
  readonly inForce: number | null;
}

interface Broken {
  readonly pair: YearPair;
  readonly row: FormRow;
  readonly now: Line;
  readonly change: number;
  readonly earlier: Side;
  readonly later: Side;
}

function checkPair(pair: YearPair): CollectionFinding[] {
  const { proactive } = tablesOf(pair.later.member.record);
  const rows = proactive.blocks.flatMap((block) =>
    COLUMNS.every((key) => block.columns.some((column) => column.key === key)) ? block.rows : [],
  );
  return rows.flatMap((row) => {
    const [old, now] = [lineOf(pair.earlier, row.key), lineOf(pair.later, row.key)];
    const { change } = now;
    if (old.inForce === null || now.inForce === null || change === null) return [];
    if (old.inForce + change === now.inForce) return [];
    const earlier = { at: old.at, cell: old.cells.inForce, printed: old.inForce };
    const later = { at: now.at, cell: now.cells.inForce, printed: now.inForce };
    return [findingOn({ pair, row, now, change, earlier, later })];
  });
}

function lineOf(at: UnitYear, row: string): Line {
  const { record } = at.member;
  const cells = {
    issued: cellId('proactive', row, 'issued'),
    repealed: cellId('proactive', row, 'repealed'),
    inForce: cellId('proactive', row, 'inForce'),
  };
  const issued = countedFigure(record, cells.issued);
  const repealed = countedFigure(record, cells.repealed);
  const change = issued === null || repealed === null ? null : issued - repealed;
  return { at, cells, change, inForce: countedFigure(record, cells.inForce) };
}

function findingOn(broken: Broken): CollectionFinding {
  const { earlier, later, now, row, change } = broken;
  const [old, record] = [earlier.at.member.record, later.at.member.record];
  const { unit, year } = later.at;
  const changes = [now.cells.issued, now.cells.repealed];
  const witnesses = chainWitnesses(broken);
  const doubt = doubtOn([earlier, later, ...changes.map((cell) => ({ ...later, cell }))]);
  const verdict = doubt ?? verdictOf(witnesses, earlier, later);
  const expected = earlier.printed + change;
  const off = Math.abs(later.printed - expected);
  const issued = figureOf(record, now.cells.issued);
  const repealed = figureOf(record, now.cells.repealed);
  const [sayOld, sayNow] = [sayFigure(old, earlier.cell), sayFigure(record, later.cell)];
  return {
    rule: ID,
    severity: doubt === null ? 'error' : 'warning',
    unit: unit.name,
    year,
    cells: [
      { report: record.id, cell: later.cell },
      { report: old.id, cell: earlier.cell },
      ...changes.map((cell) => ({ report: record.id, cell })),
    ],
    reports: [record.id, old.id],
    message: {
      zh: `${unit.name} ${year} 年「${row.label}」现行有效件数${sayNow.zh}；${year - 1} 年报${sayOld.zh}，加本年制发${behindWord(issued)}、减本年废止${behindWord(repealed)}，应为 ${expected}，差 ${off}。${verdict.zh}`,
      en: `${unit.name} ${year}: "${row.english} · In force" is ${sayNow.en}; it is ${sayOld.en} in the ${year - 1} report, and with ${issued ?? 'a blank'} issued and ${repealed ?? 'a blank'} repealed that gives ${expected}, ${off} apart. ${verdict.en}`,
    },
    expected,
    found: later.printed,
    witnesses,
  };
}

/** The year before bears out where the earlier one started, the year after where the later one ended. */
function chainWitnesses({ pair, row, earlier, later, change }: Broken): Witness[] {
  const before = pair.before === null ? null : lineOf(pair.before, row.key);
  const own = lineOf(earlier.at, row.key).change;
  const after = pair.after === null ? null : lineOf(pair.after, row.key);
  const given = before?.inForce ?? null;
  const left = after?.inForce ?? null;
  const next = after?.change ?? null;
  return [
    ...(before === null || given === null || own === null
      ? []
      : chainWitness(before.at, {
          given: given + own,
          side: earlier,
          other: later,
          otherwise: later.printed - change,
        })),
    ...(after === null || left === null || next === null
      ? []
      : chainWitness(after.at, {
          given: left - next,
          side: later,
          other: earlier,
          otherwise: earlier.printed + change,
        })),
  ];
}

interface Chain {
  /** What the third year gives for the figure of `side`. */
  readonly given: number;
  readonly side: Side;
  readonly other: Side;
  /** What that figure would be if the other report were right. */
  readonly otherwise: number;
}

function chainWitness(third: UnitYear, { given, side, other, otherwise }: Chain): Witness[] {
  if (given !== side.printed && given !== otherwise) return [];
  const { year } = third;
  const isBorneOut = given === side.printed;
  const at = side.at.year;
  return [
    {
      from: third.member.record.id,
      speaksFor: (isBorneOut ? side : other).at.member.record.id,
      text: {
        zh: `按 ${year} 年报推算，${at} 年现行有效是 ${given}，${isBorneOut ? '与印的相符' : `印的是 ${side.printed}`}`,
        en: `by the ${year} report, in force in ${at} is ${given}, ${isBorneOut ? 'as printed' : `not ${side.printed} as printed`}`,
      },
    },
  ];
}
