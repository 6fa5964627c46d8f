/**
 * An archive → the files in it, archives within archives too, one at a time. Every limit is on real
 * bytes, not on what the archive declares.
 */
import type { FailureReason } from '../document/failure.ts';
import { sniffFormat } from './sniff-format.ts';
import { openZip, ZipError } from './zip-archive.ts';
import type { ZipArchive, ZipEntry } from './zip-archive.ts';

export type Unpacked =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly name: string; readonly reason: FailureReason };

const MOST_ENTRIES = 20_000;
const MOST_DEPTH = 4;
const MOST_TOTAL_BYTES = 2 * 1024 * 1024 * 1024;
const MOST_FILE_BYTES = 200 * 1024 * 1024;
/** What operating systems leave in archives; no user put it there. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)/i;

interface Budget {
  entries: number;
  bytes: number;
}

/** @param name of the archive; the files in it are named `archive.zip/folder/file` */
export function* unpackArchive(name: string, bytes: Uint8Array): Generator<Unpacked> {
  yield* unpack(name, bytes, {
    depth: 1,
    budget: { entries: MOST_ENTRIES, bytes: MOST_TOTAL_BYTES },
  });
}

function* unpack(
  name: string,
  bytes: Uint8Array,
  { depth, budget }: { readonly depth: number; readonly budget: Budget },
): Generator<Unpacked> {
  const archive = openZip(bytes);
  if (archive === null) {
    yield { ok: false, name, reason: { code: 'corrupt' } };
    return;
  }
  let files = 0;
  for (const entry of archive.entries) {
    if (entry.name.endsWith('/') || LITTER.test(entry.name)) continue;
    files++;
    const path = `${name}/${entry.name}`;
    if (--budget.entries < 0) {
      yield { ok: false, name, reason: tooMany() };
      return;
    }
    const file = readEntry(archive, entry, budget);
    if (!file.ok) yield { ...file, name: path };
    else if (isArchive(file.bytes)) yield* unpackInner(path, file.bytes, { depth, budget });
    else yield { ok: true, name: path, bytes: file.bytes };
  }
  if (files === 0) yield { ok: false, name, reason: { code: 'empty' } };
}

function* unpackInner(
  name: string,
  bytes: Uint8Array,
  { depth, budget }: { readonly depth: number; readonly budget: Budget },
): Generator<Unpacked> {
  if (depth < MOST_DEPTH) yield* unpack(name, bytes, { depth: depth + 1, budget });
  else {
    const seen = {
      zh: `压缩包嵌套超过 ${MOST_DEPTH} 层`,
      en: `archives nested more than ${MOST_DEPTH} deep`,
    };
    yield { ok: false, name, reason: { code: 'too-large', seen } };
  }
}

function isArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const sniffed = sniffFormat(bytes);
  return sniffed.ok && sniffed.format === 'zip';
}

function readEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  budget: Budget,
):
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: FailureReason } {
  try {
    const bytes = archive.read(entry, Math.min(MOST_FILE_BYTES, budget.bytes));
    budget.bytes -= bytes.length;
    return { ok: true, bytes };
  } catch (error) {
    const code = error instanceof ZipError ? error.code : 'corrupt';
    const limit = {
      zh: '解压后超过 200 MB，或整个压缩包超过 2 GB',
      en: 'over 200 MB unpacked, or the archive over 2 GB',
    };
    return { ok: false, reason: code === 'too-large' ? { code, seen: limit } : { code } };
  }
}

function tooMany(): FailureReason {
  const count = MOST_ENTRIES.toLocaleString('en-US');
  return {
    code: 'too-large',
    seen: {
      zh: `超过 ${count} 个文件，其余没有读取`,
      en: `more than ${count} files; the rest was not read`,
    },
  };
}
