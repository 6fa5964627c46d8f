/** ZIP archives field by field (PKWARE APPNOTE 6.3), so that they can say what no proper program writes. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/lib/files/crc32.ts';

export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** Bits of the general purpose flag: 1 encrypted, 0x800 the name is UTF-8. */
  readonly flags?: number;
  readonly method?: 'stored' | 'deflated';
  /** What is declared instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  /** Extra fields of the directory. */
  readonly extra?: Uint8Array;
  /** Shares the data of the file before it. */
  readonly isOverlaid?: boolean;
}

export interface ZipOptions {
  /** Sizes and places are written in the fields of ZIP64 (§4.3.14–15, §4.5.3). */
  readonly isZip64?: boolean;
  /** Bytes in front of the archive. */
  readonly before?: Uint8Array;
}

const ELSEWHERE = 0xffffffff;

export function writeZip(
  files: readonly ZipFile[],
  { isZip64 = false, before = new Uint8Array() }: ZipOptions = {},
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let local = 0;
  for (const file of files) {
    const { flags = 0, method = 'deflated', extra = new Uint8Array(), isOverlaid = false } = file;
    const name = bytesOf(file.name);
    const plain = bytesOf(file.data ?? '');
    const packed = method === 'stored' ? plain : new Uint8Array(deflateRawSync(plain));
    const size = file.size ?? plain.length;
    const common = [
      [2, flags],
      [2, method === 'stored' ? 0 : 8],
      [4, 0],
      [4, file.crc ?? crc32(plain)],
    ] as const;
    if (!isOverlaid) {
      local = offset;
      const lengths = [
        [4, packed.length],
        [4, size],
        [2, name.length],
        [2, 0],
      ] as const;
      const head = fields([[4, 0x04034b50], [2, 20], ...common, ...lengths]);
      chunks.push(head, name, packed);
      offset += head.length + name.length + packed.length;
    }
    const long = fields([
      [2, 1],
      [2, 24],
      [8, size],
      [8, packed.length],
      [8, local],
    ]);
    const extras = isZip64 ? [long, extra] : [extra];
    const where = isZip64 ? [ELSEWHERE, ELSEWHERE, ELSEWHERE] : [packed.length, size, local];
    directory.push(
      fields([
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        ...common,
        [4, where[0] ?? 0],
        [4, where[1] ?? 0],
        [2, name.length],
        [2, extras.reduce((sum, each) => sum + each.length, 0)],
        [8, 0],
        [2, 0],
        [4, where[2] ?? 0],
      ]),
      name,
      ...extras,
    );
  }
  const length = directory.reduce((sum, each) => sum + each.length, 0);
  const end = endOf({ count: files.length, length, offset, isZip64 });
  return new Uint8Array(Buffer.concat([before, ...chunks, ...directory, end]));
}

function endOf({
  count,
  length,
  offset,
  isZip64,
}: {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
  readonly isZip64: boolean;
}): Uint8Array {
  const short = [0, Math.min(count, 0xffff), Math.min(count, 0xffff)] as const;
  const [size, start] = isZip64 ? [ELSEWHERE, ELSEWHERE] : [length, offset];
  const plain = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, short[0]],
    [2, short[1]],
    [2, short[2]],
    [4, size],
    [4, start],
    [2, 0],
  ]);
  if (!isZip64) return plain;
  const record = [
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
  ] as const;
  const long = fields([...record, [8, count], [8, length], [8, offset]]);
  const locator = fields([
    [4, 0x07064b50],
    [4, 0],
    [8, offset + length],
    [4, 1],
  ]);
  return new Uint8Array(Buffer.concat([long, locator, plain]));
}

/** Numbers of 2, 4 or 8 bytes, the lowest byte first. */
function fields(values: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The extra field with a name in UTF-8 (Info-ZIP, §4.6.9). */
export function nameField(raw: Uint8Array, name: string): Uint8Array {
  const text = bytesOf(name);
  const head = fields([
    [2, 0x7075],
    [2, 5 + text.length],
  ]);
  return Uint8Array.from([...head, 1, ...fields([[4, crc32(raw)]]), ...text]);
}
