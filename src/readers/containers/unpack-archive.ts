/**
 * An archive → the files in it, archives within archives too, one at a time. Every limit is on real
 * bytes, not on what the archive declares; what was inflated in vain counts as well.
 */
import type { FailureReason } from '../../document/failure.ts';
import { sniffFormat } from '../sniff-format.ts';
import { openZip, ZipError } from './zip-archive.ts';
import type { ZipArchive, ZipEntry } from './zip-archive.ts';

export type Unpacked =
  { readonly ok: true; readonly name: string; readonly bytes: Uint8Array } | UnpackFailure;

export interface UnpackFailure {
  readonly ok: false;
  readonly name: string;
  readonly reason: FailureReason;
}

/** How much is taken out of one archive. */
export interface UnpackLimits {
  readonly entries: number;
  /** Archives within each other. */
  readonly depth: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

const MEGABYTE = 1024 * 1024;

const LIMITS: UnpackLimits = {
  entries: 20_000,
  depth: 4,
  // Held three times for a moment: as it is unpacked, handed over and read. By itself it may be larger.
  fileBytes: 120 * MEGABYTE,
  // All of it is held in memory for a moment, and once more where it is sent from one process to another.
  totalBytes: 240 * MEGABYTE,
};

/** What operating systems and editors leave in archives; no user put it there. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/**
 * @param name of the archive; the files in it are named `archive.zip/folder/file`
 * @param limits other ones in tests only
 */
export function unpackArchive(
  name: string,
  bytes: Uint8Array,
  limits: UnpackLimits = LIMITS,
): Generator<Unpacked> {
  return new Unpacking(name, limits).unpack(name, bytes, 1);
}

class Unpacking {
  readonly #name: string;
  readonly #limits: UnpackLimits;
  #entries = 0;
  #bytes = 0;
  /** A limit on the whole is reached, and said to be. */
  #isOver = false;

  constructor(name: string, limits: UnpackLimits) {
    this.#name = name;
    this.#limits = limits;
  }

  *unpack(name: string, bytes: Uint8Array, depth: number): Generator<Unpacked> {
    const archive = openZip(bytes);
    if (archive === null) {
      yield { ok: false, name, reason: { code: 'corrupt' } };
      return;
    }
    let files = 0;
    for (const entry of archive.entries) {
      const path = cleanPath(entry.name);
      if (path === '' || path.endsWith('/') || LITTER.test(path)) continue;
      files++;
      const file = this.#take(archive, entry, `${name}/${path}`);
      if (!file.ok || !isArchive(file.bytes)) yield file;
      else if (depth < this.#limits.depth) yield* this.unpack(file.name, file.bytes, depth + 1);
      else yield this.#tooDeep(file.name);
      if (this.#isOver) return;
    }
    if (files === 0) yield { ok: false, name, reason: { code: 'empty', seen: NO_FILES } };
  }

  #take(archive: ZipArchive, entry: ZipEntry, name: string): Unpacked {
    const { entries, fileBytes, totalBytes } = this.#limits;
    if (++this.#entries > entries) return this.#end(tooMany(entries));
    const left = totalBytes - this.#bytes;
    try {
      const bytes = archive.read(entry, Math.min(fileBytes, left));
      this.#bytes += bytes.length;
      return { ok: true, name, bytes };
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      this.#bytes += error.inflated;
      if (error.inflated > left) return this.#end(tooMuch(totalBytes));
      return { ok: false, name, reason: reasonOf(error, fileBytes) };
    }
  }

  /** A limit on the whole concerns the archive that was dropped, not one inside it. */
  #end(seen: NonNullable<FailureReason['seen']>): UnpackFailure {
    this.#isOver = true;
    return { ok: false, name: this.#name, reason: { code: 'too-large', seen } };
  }

  #tooDeep(name: string): UnpackFailure {
    const { depth } = this.#limits;
    const seen = {
      zh: `压缩包嵌套超过 ${depth} 层，里面的没有读取`,
      en: `archives nested more than ${depth} deep; the inner ones were not read`,
    };
    return { ok: false, name, reason: { code: 'too-large', seen, remedy: UNPACK_FIRST } };
  }
}

/** Some programs write `./file`, `/file` or `C:/file`. */
function cleanPath(name: string): string {
  return name.replace(/^(?:[A-Za-z]:)?(?:\.{0,2}\/)+/, '');
}

function isArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const sniffed = sniffFormat(bytes);
  return sniffed.ok && sniffed.format === 'zip';
}

const NO_FILES = { zh: '压缩包里没有文件', en: 'the archive holds no files' };
const LOCKED = { zh: '压缩包设了密码', en: 'the archive is locked' };
const UNPACK_FIRST = {
  zh: '请先解压，再放入里面的文件。',
  en: 'Unpack it first and drop the files in it.',
};

function otherMethod(method: string): NonNullable<FailureReason['seen']> {
  return { zh: `以 ${method} 方法压缩`, en: `packed by the method ${method}` };
}

function reasonOf({ code, message }: ZipError, fileBytes: number): FailureReason {
  if (code === 'encrypted') return { code, seen: LOCKED, remedy: UNPACK_FIRST };
  if (code === 'corrupt') return { code };
  if (code === 'unsupported') return { code, seen: otherMethod(message), remedy: UNPACK_FIRST };
  const limit = sizeOf(fileBytes);
  const seen = { zh: `解压后超过 ${limit}`, en: `over ${limit} unpacked` };
  return { code, seen, remedy: UNPACK_FIRST };
}

function tooMany(entries: number): NonNullable<FailureReason['seen']> {
  const count = entries.toLocaleString('en-US');
  return {
    zh: `超过 ${count} 个文件，其余没有读取`,
    en: `more than ${count} files; the rest was not read`,
  };
}

function tooMuch(totalBytes: number): NonNullable<FailureReason['seen']> {
  const limit = sizeOf(totalBytes);
  return {
    zh: `解压后总共超过 ${limit}，其余没有读取`,
    en: `over ${limit} unpacked in all; the rest was not read`,
  };
}

function sizeOf(bytes: number): string {
  return `${(bytes / MEGABYTE).toLocaleString('en-US')} MB`;
}
