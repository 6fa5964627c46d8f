/** The data package as one ZIP archive to save, packed while it is written. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { dayStamp } from '../../lib/day-stamp.ts';
import type { WriteExport } from '../file/export.ts';
import { exportReport } from '../json/export-report.ts';
import { createPackage } from './write-package.ts';
import type { PackageSink } from './write-package.ts';

export const writePackageZip: WriteExport = async (source) => {
  const { reports, collection, failures, subject, changedAt, date } = source;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const batch = await collection();
  const writer = createPackage(sinkInto(zip, changedAt));
  for await (const report of reports) {
    const exported = exportReport(report);
    writer.add(exported, { unit: batch?.unitOf.get(exported.id) ?? null });
  }
  writer.end(batch?.said ?? null, failures());
  zip.end();
  return { name: `勾稽-数据包-${subject}-${dayStamp(new Date(date))}`, parts: chunks };
};

/** ZIP knows no year before 1980. */
const NO_TIME = '1980-01-01T12:00:00.000Z';

/** Files bear the time of the last change: the same session gives the same bytes. */
function sinkInto(zip: Zip, changedAt: string): PackageSink {
  const mtime = changedAt === '' ? NO_TIME : changedAt;
  return {
    open(path) {
      const isPacked = path.endsWith('.parquet');
      const entry = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      return {
        write: (bytes) => entry.push(bytes.slice()),
        close: () => entry.push(new Uint8Array(), true),
      };
    },
  };
}
