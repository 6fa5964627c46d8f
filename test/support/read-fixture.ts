/** The whole way from bytes to reports, as the app walks it. */
import type { Report } from '../../src/report/report.ts';
import { processFile } from '../../src/worker/process-file.ts';

/** The one report of a file that must have one. */
export async function readReport(bytes: Uint8Array, name = 'report.txt'): Promise<Report> {
  const { reports, failures } = await processFile(name, bytes);
  const [only] = reports;
  if (only === undefined || reports.length > 1) {
    throw new Error(
      `${reports.length} reports; ${failures.map(({ message }) => message.zh).join(' ')}`,
    );
  }
  return only.reading;
}

export function readReportText(text: string, name = 'report.txt'): Promise<Report> {
  return readReport(new TextEncoder().encode(text), name);
}
