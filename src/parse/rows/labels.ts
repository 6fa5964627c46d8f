/**
 * Every print of the form that may stand in a table, and how to find one in damaged text. Built
 * from the form's data: an alias added there is found here.
 */
import { ALL_TABLES } from '../../form/editions.ts';
import type { FormTable, TableId } from '../../form/form-types.ts';
import { similarity } from '../../lib/similarity.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';

export type LabelKind = 'row' | 'column' | 'group' | 'heading';

export interface Label {
  readonly table: TableId;
  readonly kind: LabelKind;
  /** Row or column key; '' for groups and headings. */
  readonly key: string;
  /** Folded print, with its numbering. */
  readonly text: string;
}

const NUMBERING = /^[\s(（]*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）、.．，,:：]+\s*/;

/** The folded print without its numbering: 「2.重复申请」 → 重复申请. */
export function foldCore(text: string): string {
  return foldLabel(text.replace(NUMBERING, ''));
}

function labelsOfTable(table: FormTable): Label[] {
  const make = (kind: LabelKind, key: string, prints: readonly string[]): Label[] =>
    gather(prints, (print) => [foldLabel(print), foldCore(print)])
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .map((text) => ({ table: table.id, kind, key, text }));
  const blocks = gather(table.blocks, (block) => [
    ...make('heading', '', block.caption === null ? [] : [block.caption]),
    ...gather(block.columns, (column) =>
      make('column', column.key, [column.label, ...column.aliases]),
    ),
    ...gather(block.rows, (row) => [
      ...make('row', row.key, [row.label, ...row.aliases]),
      ...make('group', '', row.groups),
    ]),
  ]);
  return [...make('heading', '', table.headings), ...blocks];
}

const seen = new Set<string>();
/** All labels of all editions, rows first: where 总计 names a row and a column, the row is meant. */
const LABELS: readonly Label[] = gather(ALL_TABLES, labelsOfTable)
  .filter((label) => {
    const id = `${label.table}/${label.kind}/${label.key}/${label.text}`;
    return !seen.has(id) && seen.add(id);
  })
  .sort((left, right) => Number(right.kind === 'row') - Number(left.kind === 'row'));

/** How many columns a row of the form has, in one edition or another; by table and key. */
const WIDTHS = new Map<string, Set<number>>();
for (const { id, blocks } of ALL_TABLES)
  for (const { rows, columns } of blocks)
    for (const { key } of rows) {
      const known = WIDTHS.get(`${id}/${key}`) ?? new Set();
      WIDTHS.set(`${id}/${key}`, known.add(columns.length));
    }

/** Whether the form's row of that label has so many columns. */
export function isAsWide({ table, kind, key }: Label, columns: number): boolean {
  return kind === 'row' && WIDTHS.get(`${table}/${key}`)?.has(columns) === true;
}

const byText = new Map<string, Label[]>();
for (const label of LABELS) byText.set(label.text, [...(byText.get(label.text) ?? []), label]);

/** The places in `LABELS` of those that hold two characters in a row. */
const byBigram = new Map<number, number[]>();
for (const [at, { text }] of LABELS.entries()) {
  for (const bigram of new Set(bigramsOf(text))) {
    byBigram.set(bigram, [...(byBigram.get(bigram) ?? []), at]);
  }
}

/** Prints this short (其他, 总计, 维持) stand in too many places to say which table they are of. */
const SHORTEST_TELLING = 3;

export interface LabelMatch {
  readonly label: Label;
  /** 1 = the same print; see `similarity`. */
  readonly score: number;
}

export interface KnownPrint {
  readonly folded: string;
  readonly match: LabelMatch | null;
}

/** The form's own prints, letter by letter: nearly all labels of nearly all reports. */
const KNOWN_PRINTS: ReadonlyMap<string, KnownPrint> = new Map(
  gather(ALL_TABLES, printsOfTable).map((print) => {
    const folded = foldLabel(print);
    return [print, { folded, match: matchLabel(folded) }];
  }),
);

function printsOfTable({ headings, blocks }: FormTable): string[] {
  return [
    ...headings,
    ...gather(blocks, ({ caption, columns, rows }) => [
      ...(caption === null ? [] : [caption]),
      ...gather(columns, ({ label, aliases }) => [label, ...aliases]),
      ...gather(rows, ({ label, aliases, groups }) => [label, ...aliases, ...groups]),
    ]),
  ];
}

/** What is known of a print that is one of the form's to the letter; null for any other. */
export function knownPrint(text: string): KnownPrint | null {
  return KNOWN_PRINTS.get(text) ?? null;
}

/** The label that a folded print is most like, if it is at all (score ≥ `least`). */
export function matchLabel(folded: string, least = 0.75): LabelMatch | null {
  const exact = byText.get(folded)?.[0];
  if (exact !== undefined) return { label: exact, score: 1 };
  if (least >= 1 || folded.length < SHORTEST_TELLING || folded.length > 60) return null;
  const holders = holdersOf(folded);
  // Too few that stand in any label at all: see below.
  if (holders.length < (folded.length - 1) * (2 * least - 1)) return null;
  let best: LabelMatch | null = null;
  const { met, counts } = countShared(holders);
  for (const at of met) {
    const label = LABELS[at];
    const shared = counts[at] ?? 0;
    if (label === undefined) continue;
    const longest = Math.max(folded.length, label.text.length);
    // What is so much longer or shorter is not like it, whatever it holds.
    if (Math.abs(folded.length - label.text.length) > longest * (1 - least)) continue;
    // Each edit breaks at most two bigrams: too few in common cannot reach `least`.
    if (shared < (longest - 1) * (2 * least - 1)) continue;
    const score = similarity(folded, label.text, least);
    if (score >= least && score > (best?.score ?? 0)) best = { label, score };
  }
  return best;
}

/** For each bigram of a text that labels hold, the places of these. */
function holdersOf(folded: string): (readonly number[])[] {
  const holders: (readonly number[])[] = [];
  for (const bigram of bigramsOf(folded)) {
    const places = byBigram.get(bigram);
    if (places !== undefined) holders.push(places);
  }
  return holders;
}

/** The labels that stand in the lists, in the order met, and in how many of them each does. */
function countShared(holders: readonly (readonly number[])[]): {
  readonly met: readonly number[];
  readonly counts: Uint8Array;
} {
  const counts = new Uint8Array(LABELS.length);
  const met: number[] = [];
  for (const places of holders) {
    for (const at of places) {
      const count = counts[at] ?? 0;
      if (count === 0) met.push(at);
      counts[at] = count + 1;
    }
  }
  return { met, counts };
}

/** Whether a folded print is a label of the table, a short one like 总计 too. */
export function isLabelOf(folded: string, table: TableId): boolean {
  return byText.get(folded)?.some((label) => label.table === table) ?? false;
}

/** Whether a label says by itself which table it belongs to: 规章, short as it is, names one row alone. */
export function isTelling(label: Label): boolean {
  if (label.text.length >= SHORTEST_TELLING) return true;
  return label.kind === 'row' && byText.get(label.text)?.length === 1;
}

/** Labels that stand in a table's frame and hardly ever in prose. */
export function isFrameLabel(label: Label): boolean {
  if (label.kind === 'heading') return label.text.length > 2 && label.text !== '行政诉讼';
  if (label.kind === 'column') return label.text.length >= 4;
  return (
    (label.table === 'requests' && label.kind === 'row' && label.text.length >= 8) ||
    (label.kind === 'group' && label.text.length >= 6)
  );
}

/** Each two characters in a row, as one number. */
function bigramsOf(text: string): number[] {
  const bigrams: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) bigrams.push(bigramAt(text, at));
  return bigrams;
}

function bigramAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The prints of labels by their first two characters, the longest first. */
const byFirst = new Map<number, string[]>();
/** 1 = a label begins with the character of that code: hardly any of a text does. */
const BEGINS_LABEL = new Uint8Array(0x10000);
for (const text of [...byText.keys()].sort((left, right) => right.length - left.length)) {
  const first = bigramAt(text, 0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), text]);
  BEGINS_LABEL[text.charCodeAt(0)] = 1;
}

export interface LabelHit {
  readonly label: Label;
  /** Half open, in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** All exact label prints in a folded text, longest first, not overlapping. */
export function scanLabels(folded: string): LabelHit[] {
  const hits: LabelHit[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (BEGINS_LABEL[folded.charCodeAt(start)] !== 1) continue;
    const prints = byFirst.get(bigramAt(folded, start));
    const print = prints?.find((text) => folded.startsWith(text, start));
    const label = print === undefined ? undefined : byText.get(print)?.[0];
    if (print === undefined || label === undefined) continue;
    hits.push({ label, start, end: start + print.length });
    start += print.length - 1;
  }
  return hits;
}
