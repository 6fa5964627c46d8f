/** Any export of the list as the file that is saved. */
import type { Export, ExportSource, WrittenFile } from './export.ts';
import { fileName } from '../../lib/files/file-name.ts';

export interface SavedFile {
  /** With its extension. */
  readonly name: string;
  readonly parts: WrittenFile['parts'];
  /** Media type. */
  readonly type: string;
}

export async function writeExport(entry: Export, source: ExportSource): Promise<SavedFile> {
  const write = await entry.load();
  const { name, parts, packed = entry } = await write(source);
  return { name: fileName(name, packed.extension), parts, type: packed.type };
}
