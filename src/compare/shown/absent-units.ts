/** Units without a figure of a year: by reason, and those that have no report of it. */
import type { ComparedReport } from '../batch/batch.ts';
import type { AbsentUnit, UnitAbsence } from './absent-unit.ts';

const ORDER: Readonly<Record<UnitAbsence, number>> = {
  noReport: 0,
  noYear: 1,
  unreadable: 2,
  blank: 3,
  otherForm: 4,
  noCases: 5,
  notPositive: 6,
};

export function absentInOrder(absent: readonly AbsentUnit[]): readonly AbsentUnit[] {
  return [...absent].sort((left, right) => ORDER[left.absence] - ORDER[right.absence]);
}

/** Each unit once that has no report of the year. @param named those that have one */
export function notOfYear(
  reports: readonly ComparedReport[],
  year: number | null,
  named: ReadonlySet<string>,
): AbsentUnit[] {
  const others = new Map<string, AbsentUnit>();
  for (const { record, name } of reports) {
    if (record.year === year || named.has(name) || others.has(name)) continue;
    others.set(
      name,
      record.year === null
        ? { name, absence: 'noYear', record, cell: null }
        : { name, absence: 'noReport', record: null, cell: null },
    );
  }
  return [...others.values()];
}
