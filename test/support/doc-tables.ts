/** The tables of a .doc beside its text: style sheet, fonts, lists, properties of the file. */
import { toU16, toU32, toUtf16 } from './doc-model.ts';
import type { DocLevel, DocList, DocListOverride, DocStyle, Sprms } from './doc-model.ts';

const NO_STYLE = 0xfff;
/** Styles 0 to 14 have fixed numbers in every file. */
const FIXED_STYLES = 15;

/** [MS-DOC] 2.9.271 STSH. */
export function writeStyles(styles: readonly DocStyle[]): number[] {
  const count = Math.max(FIXED_STYLES, ...styles.map(({ number }) => number + 1));
  const head = [count, 10, 1, 156, FIXED_STYLES, 0, 0, 0, 0].flatMap(toU16);
  const slots = Array.from({ length: count }, (_, number) => {
    const style = styles.find((each) => each.number === number);
    return style === undefined ? [0, 0] : packStyle(style);
  });
  return [...toU16(head.length), ...head, ...slots.flat()];
}

function packStyle(style: DocStyle): number[] {
  const { number, kind, name, base = NO_STYLE, paragraph = [], characters = [] } = style;
  const papx = packList([...toU16(number), ...paragraph]);
  const lists = kind === 1 ? [...papx, ...packList(characters)] : packList(characters);
  const std = [
    ...toU16(number < FIXED_STYLES ? number : 0xffe),
    ...toU16(kind | (base << 4)),
    ...toU16((kind === 1 ? 2 : 1) | (number << 4)),
    ...toU16(0),
    ...toU16(0),
    ...toU16(name.length),
    ...toUtf16(`${name}\0`),
    ...lists,
  ];
  return [...toU16(std.length), ...std];
}

function packList(sprms: Sprms): number[] {
  return [...toU16(sprms.length), ...sprms, ...(sprms.length % 2 === 1 ? [0] : [])];
}

/** SttbfFfn: names of fonts behind 40 bytes of facts about them. */
export function writeFonts(names: readonly string[]): number[] {
  const fonts = names.map((name) => {
    const isSymbolic = /symbol|wingdings/i.test(name);
    const facts = [
      0x06,
      ...toU16(400),
      isSymbolic ? 2 : 134,
      0,
      ...Array.from({ length: 34 }, () => 0),
    ];
    const ffn = [...facts, ...toUtf16(`${name}\0`)];
    return [ffn.length, ...ffn];
  });
  return [...toU16(names.length), ...toU16(0), ...fonts.flat()];
}

/** PlfLst, and the levels that stand behind it. */
export function writeLists(lists: readonly DocList[]): {
  readonly definitions: number[];
  readonly levels: number[];
} {
  const definitions = lists.flatMap(({ id, levels }) => [
    ...toU32(id),
    ...toU32(id),
    ...Array.from({ length: 9 }, () => NO_STYLE).flatMap(toU16),
    levels.length === 1 ? 1 : 0,
    0,
  ]);
  const levels = lists.flatMap((list) => {
    const count = list.levels.length === 1 ? 1 : 9;
    return Array.from({ length: count }, (_, i) => packLevel(list.levels[i] ?? PLAIN_LEVEL)).flat();
  });
  return { definitions: [...toU16(lists.length), ...definitions], levels };
}

const PLAIN_LEVEL: DocLevel = { format: 0, template: '' };

/** [MS-DOC] 2.9.150 LVL, with a few properties of paragraph and number as real ones have. */
function packLevel(level: DocLevel): number[] {
  const { format, template, startAt = 1, follow = 2, isLegal = false, restartLimit } = level;
  const places = [...template].flatMap((character, i) => (character < '\u0009' ? [i + 1] : []));
  const paragraph = [0x0f, 0x84, 0xd0, 0x02, 0x11, 0x84, 0x30, 0xfd];
  const characters = [0x37, 0x08, 0x00];
  return [
    ...toU32(startAt),
    format,
    (isLegal ? 4 : 0) | (restartLimit === undefined ? 0 : 8),
    ...Array.from({ length: 9 }, (_, i) => places[i] ?? 0),
    follow,
    ...toU32(0),
    ...toU32(0),
    characters.length,
    paragraph.length,
    restartLimit ?? 0,
    0,
    ...paragraph,
    ...characters,
    ...toU16(template.length),
    ...toUtf16(template),
  ];
}

export function writeOverrides(overrides: readonly DocListOverride[]): number[] {
  const heads = overrides.flatMap(({ listId, levels = [] }) => [
    ...toU32(listId),
    ...toU32(0),
    ...toU32(0),
    levels.length,
    0,
    0,
    0,
  ]);
  const data = overrides.flatMap(({ levels = [] }) => [
    ...toU32(0xffffffff),
    ...levels.flatMap(({ level, startAt, replaced }) => [
      ...toU32(startAt ?? 0),
      ...toU32(level | (startAt === undefined ? 0 : 0x10) | (replaced === undefined ? 0 : 0x20)),
      ...(replaced === undefined ? [] : packLevel(replaced)),
    ]),
  ]);
  return [...toU32(overrides.length), ...heads, ...data];
}

/** The stream "\5SummaryInformation" ([MS-OLEPS]) with code page and title. */
export function writeSummary({
  bytes,
  codePage,
}: {
  readonly bytes: Uint8Array;
  readonly codePage: number;
}): Uint8Array {
  const title = [...bytes, 0];
  while (title.length % 4 !== 0) title.push(0);
  const properties = [
    ...[1, 24, 2, 32].flatMap(toU32),
    ...toU32(2),
    ...toU32(codePage),
    ...toU32(30),
    ...toU32(title.length),
    ...title,
  ];
  const set = [...toU32(properties.length + 8), ...toU32(2), ...properties];
  const format = Buffer.from('e0859ff2f94f6810ab9108002b27b3d9', 'hex');
  const head = [
    0xfe,
    0xff,
    0,
    0,
    ...toU32(0x00020105),
    ...Array.from({ length: 16 }, () => 0),
    ...toU32(1),
  ];
  return Uint8Array.from([...head, ...format, ...toU32(48), ...set]);
}
