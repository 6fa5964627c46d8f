/**
 * What was found between the reports about a figure stands on it in a made roll-up as well: a fee a year that is ten
 * thousand times the others' is in no report's own findings.
 */
import type { Resolution } from '../../../report/decision.ts';
import { alignForms } from '../../../form/align-forms.ts';
import { cellsOf } from '../../../form/editions.ts';
import type { FormVariant } from '../../../form/editions.ts';
import type { CellId } from '../../../form/form-types.ts';
import type {
  MadeCellView,
  MadeRollUpView,
  Some,
} from '../../../worker/collection/roll-up-protocol.ts';
import type { CollectionRuleId, DecidedFinding } from '../between.ts';
import type { CollectionAsked } from '../collection-in-force.ts';

type Mark = 'open' | 'returned' | 'published';
const MARKS: Readonly<Partial<Record<Resolution, Mark>>> = {
  open: 'open',
  returned: 'returned',
  'as-published': 'published',
};

/**
 * Whether the cells that a finding of a rule names are figures that enter the sum. A roll-up that is off names the cell of
 * the body's own table, which enters no sum of its units.
 */
const IS_ABOUT_FIGURES: Readonly<Record<CollectionRuleId, boolean>> = {
  'roll-up': false,
  'carry-over': true,
  'in-force': true,
  'unit-factor': true,
  'conflicting-copies': false,
  'missing-report': false,
  late: false,
  'near-duplicate': false,
  jump: true,
  'name-variant': false,
  'not-compared': false,
};

/** @returns the view with the units added whose figures such a finding names; the same where there is none */
export function markBetween(
  view: MadeRollUpView,
  found: readonly DecidedFinding[],
  batch: CollectionAsked['batch'],
): MadeRollUpView {
  const { form } = view;
  if (form === null) return view;
  const unitOf = new Map(view.taken.map(({ report, unit }) => [report, unit]));
  const marked = new Map<CellId, { readonly unit: string; readonly mark: Mark }[]>();
  for (const { finding, decision } of found) {
    const mark = MARKS[decision.resolution];
    if (mark === undefined || !IS_ABOUT_FIGURES[finding.rule]) continue;
    for (const { report, cell } of finding.cells) {
      const [unit, record] = [unitOf.get(report), batch.get(report)?.record];
      if (unit === undefined || record === undefined) continue;
      for (const id of cellsFrom(form, record, cell)) {
        marked.set(id, [...(marked.get(id) ?? []), { unit, mark }]);
      }
    }
  }
  if (marked.size === 0) return view;
  return { ...view, cells: view.cells.map((cell) => addMarks(cell, marked.get(cell.id) ?? [])) };
}

/** The cells of the made table that a figure of a report enters. */
function cellsFrom(form: FormVariant, own: FormVariant, cell: CellId): readonly CellId[] {
  const place = cellsOf(own).findIndex(({ id }) => id === cell);
  const aligned = alignForms(form, own);
  return cellsOf(form).flatMap(({ id }, at) => (aligned[at]?.places.includes(place) ? id : []));
}

function addMarks(
  cell: MadeCellView,
  marks: readonly { readonly unit: string; readonly mark: Mark }[],
): MadeCellView {
  const added = { ...cell };
  for (const { unit, mark } of marks) added[mark] = withUnit(added[mark], unit);
  return added;
}

function withUnit({ first, count }: Some<string>, unit: string): Some<string> {
  // Of a list that was cut nobody knows whether it is there already.
  if (first.includes(unit) || first.length < count) return { first, count };
  return { first: [...first, unit], count: count + 1 };
}
