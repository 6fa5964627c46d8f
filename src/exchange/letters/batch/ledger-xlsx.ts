/** The ledger of a batch (台账): who has handed in, what went back when, what came again and with what result. */
import { writeXlsx } from 'hucre/xlsx';
import { plainSheet } from '../../file/plain-sheet.ts';
import type { Column } from '../../file/plain-sheet.ts';

export interface LedgerLine {
  readonly unit: string;
  /** null = not known. */
  readonly year: number | null;
  /** Dates as they are to be printed; '' where it has not happened. */
  readonly handedIn: string;
  /** Points that went back to the unit. */
  readonly points: number;
  readonly returned: string;
  readonly handedInAgain: string;
  /** What has become of it, such as 等重报 or 已改正 3 处. */
  readonly result: string;
}

const NAME = '台账';
const NOT_HANDED_IN = '未报';
const COLUMNS: readonly Column[] = [
  ['序号', 6],
  ['单位', 34],
  ['年度', 9],
  ['已报', 18],
  ['问题数', 9],
  ['退回日期', 18],
  ['重报日期', 18],
  ['结果', 30],
];

export async function writeLedgerXlsx(
  lines: readonly LedgerLine[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = lines.map((line, index) => [
    index + 1,
    line.unit,
    line.year,
    line.handedIn === '' ? NOT_HANDED_IN : line.handedIn,
    line.points,
    line.returned,
    line.handedInAgain,
    line.result,
  ]);
  return new Uint8Array(await writeXlsx({ sheets: [plainSheet(NAME, COLUMNS, rows)] }));
}
