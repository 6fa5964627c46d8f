/** The ledger of one year as a workbook: its reports, and the units that have not handed in. */
import { writeLedgerXlsx } from '../../exchange/letters/batch/ledger-xlsx.ts';
import type { LedgerLine } from '../../exchange/letters/batch/ledger-xlsx.ts';
import { brokenFiles } from '../collection/broken-files.ts';
import type { ExportedFile } from '../exports/exported-file.ts';
import { compareWithOld } from './compare-with-old.ts';
import { ledgerLineOf } from './ledger-line.ts';
import type { ReturnSource } from './return-batch.ts';
import { pointsOf } from './returned-report.ts';

interface LedgerRequest {
  readonly year: number;
  /** Names of units. */
  readonly missing: readonly string[];
  /** Files that could not be read, and the units whose they may be. */
  readonly failed: Parameters<typeof brokenFiles>[0];
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NOTHING_YET = { handedIn: '', points: 0, returned: '', handedInAgain: '' };

/** @param source its batch holds the reports of the year alone */
export async function writeLedger(
  source: Pick<ReturnSource, 'batch' | 'nameOf' | 'between' | 'steps' | 'load'>,
  { year, missing, failed }: LedgerRequest,
): Promise<ExportedFile> {
  const lines: LedgerLine[] = [];
  for (const id of source.batch) {
    const derived = await source.load(id);
    if (derived === null) continue;
    const against = await compareWithOld(source, derived);
    const between = source.between.get(id) ?? [];
    const points = pointsOf(derived, between).length;
    const unit = source.nameOf(derived.report.agency);
    lines.push(ledgerLineOf({ unit, derived, steps: source.steps, points, between, against }));
  }
  const broken = brokenFiles(failed, year);
  for (const unit of missing) {
    const file = broken.get(unit);
    const result = file === undefined ? '' : `交来的文件读不出：${file}`;
    lines.push({ ...NOTHING_YET, unit, year, result });
  }
  return { name: `台账-${year}.xlsx`, parts: [await writeLedgerXlsx(lines)], type: TYPE };
}
