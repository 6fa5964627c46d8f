/** Any export of the list as the file that is saved. */
import type { Export, ExportSource } from './export.ts';
import { fileName } from '../../lib/files/file-name.ts';

/** A file to save. */
export interface ExportedFile {
  /** With its extension. */
  readonly name: string;
  readonly parts: readonly (string | Uint8Array<ArrayBuffer> | Blob)[];
  /** Media type. */
  readonly type: string;
}

export async function writeExport(entry: Export, source: ExportSource): Promise<ExportedFile> {
  const write = await entry.load();
  const { name, parts, packed = entry } = await write(source);
  return { name: fileName(name, packed.extension), parts, type: packed.type };
}
