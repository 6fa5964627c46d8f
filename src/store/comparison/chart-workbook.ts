/** The writer of workbooks comes when one is asked for. */
import type { ChartWorkbook } from '../../exchange/file/chart-xlsx.ts';

export type { ChartWorkbook };

export async function writeChartWorkbook(book: ChartWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const { writeChartXlsx } = await import('../../exchange/file/chart-xlsx.ts');
  return writeChartXlsx(book);
}
