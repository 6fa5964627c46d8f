/**
 * The parts of a document package (OOXML, ODF, OFD are ZIP archives of parts), by their names. Names
 * are compared without case and with either slash: not every producer writes what it refers to.
 */
import type { Budget } from '../budget.ts';
import type { ReadFailure } from '../reader.ts';
import { failRead } from '../reader.ts';
import { XmlError } from './xml-events.ts';
import { openZip, ZipError } from './zip-archive.ts';
import type { ZipArchive, ZipEntry } from './zip-archive.ts';

export interface PackageParts {
  /** Of the file that the parts belong to. */
  readonly budget: Budget;
  /**
   * The bytes of a part; null when there is none of that name.
   * @throws ZipError when it is damaged, encrypted or too large
   */
  readonly read: (name: string) => Uint8Array | null;
}

/** Packages may have bytes before them, but what is no text has an archive in it. */
export function isArchive(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || openZip(bytes) !== null;
}

/** Opens a package; null when it is no complete archive. */
export function openParts(bytes: Uint8Array, budget: Budget): PackageParts | null {
  const archive = openZip(bytes);
  if (archive === null) return null;
  const entries = new Map(archive.entries.map((entry) => [keyOf(entry.name), entry]));
  return {
    budget,
    read(name) {
      const entry = entries.get(keyOf(name));
      return entry === undefined ? null : readWithin(archive, entry, budget);
    },
  };
}

/** What was unpacked counts, also where it came to nothing. */
function readWithin(archive: ZipArchive, entry: ZipEntry, budget: Budget): Uint8Array {
  budget.spend('parts', 1);
  try {
    const bytes = archive.read(entry, budget.left('bytes'));
    budget.spend('bytes', bytes.length);
    return bytes;
  } catch (error) {
    if (error instanceof ZipError) budget.spend('bytes', error.inflated);
    throw error;
  }
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/**
 * The name of the part that another part refers to.
 * @param from the part that refers
 * @param target as written there: absolute, or relative to the folder of `from`
 */
export function resolvePart(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The failure that a damaged, encrypted or oversized part means; our own errors go on. */
export function failPart(error: unknown): ReadFailure {
  if (error instanceof ZipError && error.code === 'unsupported') {
    const seen = {
      zh: `内部以 ${error.message} 方法压缩`,
      en: `its parts are packed by the method ${error.message}`,
    };
    const remedy = {
      zh: '请用原软件打开，另存一次后再放入。',
      en: 'Open it in its program, save it again and drop that.',
    };
    return failRead({ code: 'unsupported', seen, remedy });
  }
  if (error instanceof ZipError || error instanceof XmlError) return failRead({ code: error.code });
  throw error;
}
