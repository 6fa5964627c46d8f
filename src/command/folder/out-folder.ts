/** A folder that files are written into: under their names they stand when all of them are whole. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface OutFolder {
  /** Where everything stands until `finish`; whatever is written there belongs to it. */
  readonly unfinished: string;
  /** All files are closed: they take their names. Those of an earlier run are replaced, folders as a whole. */
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
  makeFolder(folder);
  const unfinished = mkdtempSync(join(folder, '.unfinished-'));
  return {
    unfinished,
    finish() {
      for (const entry of readdirSync(unfinished, { withFileTypes: true })) {
        const place = join(folder, entry.name);
        // A file is replaced at once; a folder cannot be.
        if (entry.isDirectory()) rmSync(place, { recursive: true, force: true });
        renameSync(join(unfinished, entry.name), place);
      }
      rmSync(unfinished, { recursive: true });
    },
    discard: () => rmSync(unfinished, { recursive: true, force: true }),
  };
}

/** @param path may name folders below `folder`, which are made @throws when it cannot be written */
export function openFile(folder: string, path: string): OutFile {
  const whole = join(folder, path);
  makeFolder(dirname(whole));
  const file = openSync(whole, 'w');
  return {
    write: (content) => writeWhole(file, content),
    close: () => closeSync(file),
  };
}

function writeWhole(file: number, content: string | Uint8Array): void {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
}

/** Below a folder that takes none (as /proc) Node's own `recursive` goes on for ever. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile: parts are written side by side.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
