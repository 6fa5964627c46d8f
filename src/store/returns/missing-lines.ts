/** The lines of the ledger for units of the list that have not handed in, or whose file could not be read. */
import type { LedgerLine } from '../../exchange/letters/batch/ledger-xlsx.ts';
import { brokenFiles } from '../collection/broken-files.ts';

/** What was found between the reports, and files that could not be read. */
export type Lacking = Parameters<typeof brokenFiles>[0];

/** @param year null = of all years that reports were asked for */
export function missingLines(lacking: Lacking, year: number | null): LedgerLine[] {
  const missing = (lacking.collection?.found ?? [])
    .map(({ finding }) => finding)
    .filter((each) => each.rule === 'missing-report' && (year === null || each.year === year));
  const years = new Set(missing.flatMap(({ year: of }) => of ?? []));
  const broken = new Map([...years].map((of) => [of, brokenFiles(lacking, of)]));
  return missing.map(({ unit, year: of }) => {
    const file = of === null ? undefined : broken.get(of)?.get(unit);
    const result = file === undefined ? '' : `交来的文件读不出：${file}`;
    return { ...NOTHING_YET, unit, year: of, result };
  });
}

const NOTHING_YET = { handedIn: '', points: 0, returned: '', handedInAgain: '' };
