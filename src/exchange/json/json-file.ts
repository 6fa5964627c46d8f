/**
 * The JSON as a file to save: everything that was read, found, decided and changed. What is saved here
 * must open here again, and no file is taken that is too large: more reports than fit into one make
 * several, each whole by itself, in one ZIP archive, which is taken like any other.
 */
import { Zip, ZipDeflate } from 'fflate';
import { dayStamp } from '../../lib/day-stamp.ts';
import type { ExportSource, WriteExport, WrittenFile } from '../file/export.ts';
import { exportReport } from './export-report.ts';
import { jsonLine } from './json-line.ts';
import { closeJson, openJson } from './write-json.ts';

/**
 * Of one file, some 700 reports with long texts. Below what is taken (`document/file-size.ts`), with room for
 * failures and for what is said of the batch: reading a megabyte takes half a second and several times as
 * much memory, and must end in its time on a machine ten times as slow.
 */
export const MOST_WRITTEN_BYTES = 32 * 1024 * 1024;

export const writeJsonFile: WriteExport = (source) => writeJsonFiles(source, MOST_WRITTEN_BYTES);

const encoder = new TextEncoder();

/** @param most bytes of a file; other ones in tests only */
export async function writeJsonFiles(source: ExportSource, most: number): Promise<WrittenFile> {
  const { reports, failures, collection, subject, changedAt, date } = source;
  const name = `勾稽-年报数据-${subject}-${dayStamp(new Date(date))}`;
  const archive = createArchive(name);
  let file = [openJson(changedAt)];
  let size = 0;
  for await (const report of reports) {
    const line = jsonLine(exportReport(report));
    const bytes = encoder.encode(line).length;
    if (size > 0 && size + bytes > most) {
      archive.add([...file, closeJson([])]);
      file = [openJson(changedAt)];
      size = 0;
    }
    file.push(`${size > 0 ? ',' : ''}\n${line}`);
    size += bytes;
  }
  file.push(closeJson(failures(), (await collection())?.said ?? null));
  if (archive.isEmpty()) return { name, parts: file };
  archive.add(file);
  return { name, parts: archive.end(), packed: { extension: 'zip', type: 'application/zip' } };
}

interface Archive {
  readonly add: (file: readonly string[]) => void;
  readonly isEmpty: () => boolean;
  readonly end: () => WrittenFile['parts'];
}

/** Files are packed as they come: all of them unpacked would not fit into memory. */
function createArchive(name: string): Archive {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  let count = 0;
  return {
    add(file) {
      const entry = new ZipDeflate(`${name}-${String(++count).padStart(3, '0')}.json`, {
        level: 1,
      });
      zip.add(entry);
      file.forEach((part, index) => entry.push(encoder.encode(part), index === file.length - 1));
    },
    isEmpty: () => count === 0,
    end() {
      zip.end();
      return chunks;
    },
  };
}
