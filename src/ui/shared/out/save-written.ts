import { isNotLoaded } from '../../../document/engine-error.ts';
import type { ExportedFile } from '../../../store/exports/exported-file.ts';

interface Ways {
  readonly saveFile: (name: string, parts: readonly BlobPart[], type: string) => void;
  /** Says that no file came of it. */
  readonly failExport: () => void;
}

/**
 * Saves a file when it is written; whatever fails, it is said.
 * @param file null = there is none to save
 * @returns its name; null where none was saved
 */
export async function saveWritten(
  file: Promise<ExportedFile | null>,
  { saveFile, failExport }: Ways,
): Promise<string | null> {
  try {
    const written = await file;
    if (written === null) return null;
    saveFile(written.name, written.parts, written.type);
    return written.name;
  } catch (error) {
    // What writes the file is gone with the version that this page is of: the alert says so.
    if (!isNotLoaded(error)) failExport();
    return null;
  }
}
