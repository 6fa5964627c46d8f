/** The data package as files of a folder: nothing but a group of rows is held. */
import { createHash } from 'node:crypto';
import { createPackage } from '../../exchange/package/write-package.ts';
import type { FolderTask } from './folder-task.ts';
import { openFile } from './out-folder.ts';
import { reportsIn } from './reports-in.ts';

export async function writeTables(task: FolderTask): Promise<void> {
  const writer = createPackage({
    open: (path) => openFile(task.folder, path),
    hash: () => createHash('sha256'),
  });
  for await (const { report, unit } of reportsIn(task)) writer.add(report, { unit });
  writer.end(task.batch?.said ?? null, task.failures);
}
