/**
 * Runs of properties → the 512-byte pages of a .doc and their bin table ([MS-DOC] 2.9.33 ChpxFkp,
 * 2.9.174 PapxFkp). Equal properties of a page are stored once, as Word does.
 */
import { toU16, toU32 } from './doc-model.ts';

export interface PageRun {
  readonly start: number;
  readonly end: number;
  /** CHPX, or style number and PAPX; empty for none. */
  readonly payload: readonly number[];
}

const PAGE_SIZE = 512;

export function writePages(
  runs: readonly PageRun[],
  kind: 'characters' | 'paragraphs',
  firstPage: number,
): { readonly pages: readonly Uint8Array[]; readonly bins: readonly number[] } {
  const pages: Uint8Array[] = [];
  const starts: number[] = [];
  let rest = runs;
  while (rest.length > 0) {
    let count = rest.length;
    let page = fillPage(rest, kind);
    while (page === null) page = fillPage(rest.slice(0, (count = Math.min(count - 1, 100))), kind);
    starts.push(rest[0]?.start ?? 0);
    pages.push(page);
    rest = rest.slice(count);
  }
  const bins = [
    ...[...starts, runs.at(-1)?.end ?? 0].flatMap(toU32),
    ...pages.flatMap((_, index) => toU32(firstPage + index)),
  ];
  return { pages, bins };
}

/** Null when the runs do not fit on one page. */
function fillPage(runs: readonly PageRun[], kind: 'characters' | 'paragraphs'): Uint8Array | null {
  const entrySize = kind === 'characters' ? 1 : 13;
  if (runs.length > 100) return null;
  const page = new Uint8Array(PAGE_SIZE);
  const edges = [...runs.map(({ start }) => start), runs.at(-1)?.end ?? 0];
  page.set(edges.flatMap(toU32));
  page[PAGE_SIZE - 1] = runs.length;
  const entries = edges.length * 4;
  const stored = new Map<string, number>();
  let free = PAGE_SIZE - 1;
  for (const [index, { payload }] of runs.entries()) {
    if (payload.length === 0) continue;
    const bytes = kind === 'characters' ? [payload.length, ...payload] : packPapx(payload);
    const known = stored.get(payload.join());
    const at = known ?? (free - bytes.length) & ~1;
    if (at < entries + runs.length * entrySize) return null;
    page.set(bytes, at);
    page[entries + index * entrySize] = at / 2;
    stored.set(payload.join(), at);
    free = Math.min(free, at);
  }
  return page;
}

/** [MS-DOC] 2.9.176: an odd size in one byte, an even one behind a zero. */
function packPapx(payload: readonly number[]): number[] {
  return payload.length % 2 === 1
    ? [(payload.length + 1) / 2, ...payload]
    : [0, payload.length / 2, ...payload];
}

/** [MS-DOC] 2.9.178: a list too long for a page, for the Data stream. */
export function packPrcData(sprms: readonly number[]): number[] {
  return [...toU16(sprms.length), ...sprms];
}
