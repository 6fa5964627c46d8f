/** Figures read on pictures, settled by the form's sums: their state, and what is in doubt. */
import type { Block } from '../../document/document.ts';
import type { FormVariant } from '../../form/editions.ts';
import { cellsOf } from '../../form/editions.ts';
import { equationsOf } from '../../form/equations.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCells } from '../../form/name-cell.ts';
import { gather } from '../../lib/gather.ts';
import type { Doubt } from '../../report/finding.ts';
import type { Cell, SeenPrint } from '../../report/report.ts';
import { makeDoubt } from '../rows/doubt.ts';
import { judgeCells, rowOf } from './judge-cells.ts';
import type { LostCells, Verdict } from './judge-cells.ts';
import { hasSeen, seenCells } from './seen-cells.ts';
import { SumSettler } from './settle-by-sums.ts';

export interface SettledCells {
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly doubts: readonly Doubt[];
}

/** @returns the cells as they were where the document has no picture */
export function settleSeen(
  variant: FormVariant,
  cells: Readonly<Record<CellId, Cell>>,
  blocks: readonly Block[],
): SettledCells {
  if (!hasSeen(blocks)) return { cells, doubts: [] };
  const seen = seenCells(variant, cells, blocks);
  const sums = new SumSettler(seen, cells, equationsOf(variant));
  sums.settle();
  const verdicts = judgeCells(seen, sums, lostCells(variant, cells));
  const settled = gather(verdicts, ({ seen: each, isVague }) => {
    if (each.isBlank || each.cell.state === 'blank') return [];
    const option = isVague ? NO_FIGURE : sums.optionOf(each);
    return [[each.id, recognisedCell(each.cell, option, seenPrint(each))] as const];
  });
  return {
    cells: { ...cells, ...Object.fromEntries(settled) },
    doubts: doubtsOf(verdicts, variant, sums),
  };
}

/** What of the form was not found on the pictures. */
function lostCells(variant: FormVariant, cells: Readonly<Record<CellId, Cell>>): LostCells {
  const counts = new Map<string, { all: number; lost: number }>();
  const rows = new Map<string, { readonly table: string; isLost: boolean }>();
  for (const { id, table, row } of cellsOf(variant)) {
    const isLost = (cells[id]?.state ?? 'lost') === 'lost';
    const count = counts.get(table) ?? { all: 0, lost: 0 };
    counts.set(table, count);
    count.all++;
    if (isLost) count.lost++;
    const name = rowOf({ table, row: row.key });
    const known = rows.get(name) ?? { table, isLost: true };
    rows.set(name, { ...known, isLost: known.isLost && isLost });
  }
  const list = [...rows];
  const beside = list.filter(([, { table }], index) =>
    [list[index - 1], list[index + 1]].some(
      (other) => other !== undefined && other[1].isLost && other[1].table === table,
    ),
  );
  return {
    shares: new Map([...counts].map(([table, { all, lost }]) => [table, lost / all])),
    besideLost: new Set(beside.map(([name]) => name)),
  };
}

/** What is hardly read must not break a sum: with it, the sum is not checked. */
const NO_FIGURE = { value: null, raw: '' };

function recognisedCell(
  cell: Cell,
  { value, raw }: { readonly value: number | null; readonly raw: string },
  seen: SeenPrint,
): Cell {
  // What is no figure stays so, with what it may be.
  if (value === null) return { ...cell, value, state: 'unreadable', seen };
  return { ...cell, value, raw, state: 'recognised', seen };
}

/** Candidates less likely than this tell nobody anything. */
const LEAST_TOLD = 0.001;

function seenPrint({ options }: Verdict['seen']): SeenPrint {
  const candidates = gather(options, ({ value, confidence }) =>
    value !== null && confidence >= LEAST_TOLD ? [{ value, confidence: round(confidence) }] : [],
  );
  return { confidence: round(options[0]?.confidence ?? 0), candidates };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function doubtsOf(verdicts: readonly Verdict[], variant: FormVariant, sums: SumSettler): Doubt[] {
  const settled = verdicts.filter(({ isSettled }) => isSettled);
  const tables = [...new Set(verdicts.map(({ seen }) => seen.table))];
  const unclear = gather(tables, (table) => {
    const own = verdicts.filter(
      ({ seen, isDoubtful, isSettled }) => seen.table === table && isDoubtful && !isSettled,
    );
    return own.length === 0 ? [] : [doubtUnclear(own)];
  });
  return [...settled.map((each) => doubtSettled(each, variant, sums)), ...unclear];
}

function doubtUnclear(verdicts: readonly Verdict[]): Doubt {
  const count = verdicts.length;
  return makeDoubt(
    'read-figure-unclear',
    verdicts.map(({ seen }) => seen.id),
    {
      zh: `图片上这 ${count} 格认不准，也没有合计能印证，请逐格对照原图。`,
      en: `${count} cells on the picture are not clear and no sum confirms them; please compare each with the picture.`,
    },
  );
}

function doubtSettled({ seen }: Verdict, variant: FormVariant, sums: SumSettler): Doubt {
  const name = nameCells(variant, [seen.id]);
  const [first] = seen.options;
  const { value } = sums.optionOf(seen);
  return makeDoubt('read-figure-settled', [seen.id], {
    zh: `${name.zh}：图片上更像 ${first?.raw ?? ''}，按合计应是 ${String(value)}，已取后者，请对照原图。`,
    en: `${name.en}: the picture looks more like ${first?.raw ?? ''}, by the sums it is ${String(value)}, which was taken; please compare with the picture.`,
  });
}
