/** Any reviewed report, for properties: any figures, edits, decisions, locks, a name, a mark. */
import fc from 'fast-check';
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import type { Decision } from '../../src/report/decision.ts';
import { applyEdits, EDIT_ORIGINS } from '../../src/report/edits.ts';
import type { Edit } from '../../src/report/edits.ts';
import type { Cell, Report } from '../../src/report/report.ts';
import { remarkOn } from '../../src/report/review/remark.ts';
import { REVIEW_MARKS } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from './make-report.ts';

const TIME = '2026-01-31T08:00:00.000Z';

const anyCell: fc.Arbitrary<Partial<Cell> | number> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(50) },
  fc.constant<Partial<Cell>>({ state: 'blank' }),
  fc.constant<Partial<Cell>>({ state: 'blank', raw: '/' }),
  fc.constant<Partial<Cell>>({ state: 'unreadable', raw: '若干' }),
  fc.nat(50).map((value): Partial<Cell> => ({ state: 'inferred', value, raw: '' })),
  fc.nat(50).map((value): Partial<Cell> => ({ value, raw: ` ${value}件`, unit: '件' })),
);

export const anyReview: fc.Arbitrary<Omit<ReviewedReport, 'findings'>> = fc
  .record({
    edition: fc.constantFrom('2019', '2021'),
    otherRows: fc.constantFrom('one', 'three'),
    cells: fc.array(fc.tuple(fc.nat(400), anyCell), { maxLength: 30 }),
    edits: fc.array(
      fc.tuple(
        fc.nat(400),
        fc.option(fc.nat(99), { nil: null }),
        fc.option(fc.constantFrom(...EDIT_ORIGINS), { nil: null }),
      ),
      { maxLength: 8 },
    ),
    decided: fc.array(
      fc.tuple(
        fc.nat(30),
        fc.constantFrom('as-published', 'fixed', 'dismissed', 'returned'),
        fc.string(),
      ),
      { maxLength: 5 },
    ),
    /** What the reviewer said of cells. */
    remarks: fc.array(fc.tuple(fc.nat(400), fc.constantFrom('open', 'returned')), { maxLength: 2 }),
    /** Cells locked, with the figure they have or with another. */
    locked: fc.array(fc.tuple(fc.nat(400), fc.boolean()), { maxLength: 5 }),
    identity: fc.option(
      fc.record({
        agency: fc.constantFrom(null, '清源县水务局'),
        year: fc.constantFrom(null, 2023),
      }),
      { nil: null },
    ),
    mark: fc.constantFrom(null, ...REVIEW_MARKS),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  })
  .map(({ edition, otherRows, cells, edits, decided, remarks, locked, identity, mark, text }) => {
    const ids = cellsOf({ edition, otherRows } as const).map(({ id }) => id);
    const idAt = (index: number): CellId => ids[index % ids.length] as CellId;
    const reading = makeReport({
      edition,
      otherRows,
      cells: Object.fromEntries(cells.map(([index, cell]) => [idAt(index), cell])),
      sections: { overview: text, other: null },
    });
    const changes = edits.map(([index, to, by]) => ({ cell: idAt(index), to, by }));
    const reviewed = review(reading, changes, decided);
    const figures = applyEdits(reading, reviewed.edits).cells;
    const confirmed = locked.map(([index, holds]): [CellId, number | null] => {
      const value = figures[idAt(index)]?.value ?? null;
      return [idAt(index), holds ? value : (value ?? 0) + 1];
    });
    const replaces = mark === null ? [] : ['fedcba9876543210'];
    const said = remarks.map(([index, resolution]): [string, Decision] => [
      findingKey(remarkOn(idAt(index), reading), reading),
      { resolution, note: '请核实' },
    ]);
    const decisions = { ...reviewed.decisions, ...Object.fromEntries(said) };
    return {
      ...reviewed,
      decisions,
      confirmed: Object.fromEntries(confirmed),
      identity,
      replaces,
      mark,
    };
  });

/** The reading after these changes and decisions, the latter by the place of their finding. */
export function review(
  reading: Report,
  changes: readonly Pick<Edit, 'cell' | 'to' | 'by'>[],
  decided: readonly (readonly [number, Decision['resolution'], string])[],
): Pick<ReviewedReport, 'reading' | 'edits' | 'decisions'> {
  const edits: Edit[] = [];
  for (const { cell, to: wanted, by } of changes) {
    const from = applyEdits(reading, edits).cells[cell]?.value ?? null;
    const to = by === 'revert' ? (reading.cells[cell]?.value ?? null) : wanted;
    edits.push({ cell, from, to, at: TIME, note: '', by });
  }
  const report = applyEdits(reading, edits);
  const findings = checkReport(report);
  const decisions: Record<string, Decision> = {};
  for (const [index, resolution, note] of decided) {
    const finding = findings[index % Math.max(findings.length, 1)];
    if (finding !== undefined) decisions[findingKey(finding, report)] = { resolution, note };
  }
  return { reading, edits, decisions };
}
