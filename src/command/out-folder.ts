/** A folder that files are written into: under their names they stand when all of them are whole. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export interface OutFolder {
  readonly open: (path: string) => OutFile;
  /** Where a file stands until `finish`. */
  readonly pathOf: (path: string) => string;
  /** All files are closed: they take their names. Those of an earlier run are replaced. */
  readonly finish: () => void;
  /** Nothing of it is left. */
  readonly discard: () => void;
}

export interface OutFile {
  readonly write: (content: string | Uint8Array) => void;
  readonly close: () => void;
}

/** @throws when the folder cannot be made or written to */
export function createOutFolder(folder: string): OutFolder {
  mkdirSync(folder, { recursive: true });
  const parts = mkdtempSync(join(folder, '.unfinished-'));
  const written: string[] = [];
  return {
    open(path) {
      written.push(path);
      const file = openSync(join(parts, path), 'w');
      return {
        write: (content) => writeWhole(file, content),
        close: () => closeSync(file),
      };
    },
    pathOf: (path) => join(parts, path),
    finish() {
      for (const path of written) renameSync(join(parts, path), join(folder, path));
      rmSync(parts, { recursive: true });
    },
    discard: () => rmSync(parts, { recursive: true, force: true }),
  };
}

function writeWhole(file: number, content: string | Uint8Array): void {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
}
