/** The workbook of a folder. It holds all reports, without their prose. */
import type { FoundReport } from '../../exchange/workbook/findings-sheet.ts';
import { withoutProse } from '../../exchange/workbook/without-prose.ts';
import { workbookOf } from '../../exchange/workbook/write-workbook.ts';
import type { FolderTask } from './folder-task.ts';
import { openFile } from './out-folder.ts';
import { reportsIn } from './reports-in.ts';

export async function writeWorkbook(task: FolderTask): Promise<void> {
  const found: FoundReport[] = [];
  for await (const { report, unit } of reportsIn(task)) {
    found.push({ unit: unit ?? report.agency ?? report.source.name, report: withoutProse(report) });
  }
  const failed = task.failures.map(({ name }) => name);
  const file = openFile(task.folder, 'workbook.xlsx');
  for (const piece of await workbookOf(found, task.batch, { failed, changedAt: '' }))
    file.write(piece);
  file.close();
}
