/** Writes reports as they come: one JSON file, or one report a line with the failures on stderr. */
import { MOST_JSON_BYTES } from '../document/file-size.ts';
import { describeFailure } from '../document/failure.ts';
import type { ExportedCollection } from '../exchange/collection-shape.ts';
import type { ExportedFailure } from '../exchange/json/export-shape.ts';
import { closeJson, openJson } from '../exchange/json/write-json.ts';
import type { HostFileResult } from '../worker/protocol.ts';

const TOO_LARGE =
  '写出的 JSON 超过网页能读的大小，要在网页里接着核对的话，请分几批写。The JSON is too large for the page to read; write fewer reports at once.';

export interface ReportWriter {
  /** Files in the order of the input. @returns the reports that were written: none of a file read before */
  readonly add: (file: HostFileResult) => HostFileResult['reports'];
  /**
   * @param collection what is said of them all; null = nothing
   * @returns the files that gave no report
   */
  readonly close: (collection: ExportedCollection | null) => readonly ExportedFailure[];
}

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface WriterOptions {
  readonly isNdjson: boolean;
  /** ISO 8601 time. */
  readonly now: string;
  /** Bytes that the page takes in one file; other ones in tests only. */
  readonly most?: number;
}

export function createReportWriter(
  { out: write, error }: Streams,
  { isNdjson, now, most = MOST_JSON_BYTES }: WriterOptions,
): ReportWriter {
  let bytes = 0;
  const out = (text: string): void => {
    bytes += Buffer.byteLength(text);
    write(text);
  };
  const failures: ExportedFailure[] = [];
  /** By content: the file that was read already. */
  const firstNames = new Map<string, string>();
  let written = 0;
  if (!isNdjson) out(openJson(now));

  const addReport = (line: string): void => {
    out(isNdjson ? `${line}\n` : `${written > 0 ? ',' : ''}\n${line}`);
    written++;
  };
  const addFailure = ({ name, code, message }: HostFileResult['failures'][number]): void => {
    if (isNdjson) error(`${message.zh}\n`);
    failures.push({ name, code, message: message.zh });
  };

  return {
    add({ name, sha256, reports, failures: failed }) {
      const first = firstNames.get(sha256);
      if (first !== undefined && reports.length > 0) {
        const seen = { zh: `「${first}」`, en: `"${first}"` };
        addFailure(describeFailure(name, { code: 'duplicate', seen }));
        return [];
      }
      if (reports.length > 0) firstNames.set(sha256, name);
      for (const { line } of reports) addReport(line);
      failed.forEach(addFailure);
      return reports;
    },
    close(collection) {
      if (!isNdjson) out(closeJson(failures, collection));
      if (!isNdjson && bytes > most) error(`${TOO_LARGE}\n`);
      return failures;
    },
  };
}
