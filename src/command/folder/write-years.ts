/** The figures once more, a Parquet file a year, as programs for many machines share a table out (Hive). */
import { createYears } from '../../exchange/package/write-years.ts';
import type { FolderTask } from './folder-task.ts';
import { openFile } from './out-folder.ts';
import { reportsIn } from './reports-in.ts';

export async function writeYears(task: FolderTask): Promise<void> {
  const writer = createYears({ open: (path) => openFile(task.folder, path) });
  for await (const { report, unit } of reportsIn(task)) writer.add(report, { unit });
  writer.end();
}
