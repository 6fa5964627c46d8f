/** The ledger of one year as a workbook: its reports, and the units that have not handed in. */
import { writeLedgerXlsx } from '../../exchange/letters/batch/ledger-xlsx.ts';
import type { LedgerLine } from '../../exchange/letters/batch/ledger-xlsx.ts';
import type { ExportedFile } from '../exports/exported-file.ts';
import { missingLines } from './missing-lines.ts';
import { compareWithOld } from './compare-with-old.ts';
import { ledgerLineOf } from './ledger-line.ts';
import type { ReturnSource } from './return-batch.ts';
import { pointsOf } from './returned-report.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param source its batch holds the reports of the year alone */
export async function writeLedger(
  source: Pick<ReturnSource, 'batch' | 'nameOf' | 'between' | 'lacking' | 'steps' | 'load'>,
  year: number,
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
  lines.push(...missingLines(source.lacking, year));
  return { name: `台账-${year}.xlsx`, parts: [await writeLedgerXlsx(lines)], type: TYPE };
}
