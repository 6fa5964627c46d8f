/**
 * List styles of OpenDocument text (ODF 1.3 part 3 §16.30–34): how the number of each level is printed.
 */
import { joinNumber } from '../words/list-suffix.ts';
import type { ListSuffix } from '../words/list-suffix.ts';
import { formatOrdinal } from '../words/ordinal-format.ts';
import { elementsOf, findAll, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface ListLevel {
  readonly start: number;
  /** As `formatOrdinal` names it. */
  readonly format: string;
  /** e.g. 「（%1%）」: the number of that level between per cent signs; '' for bullets. */
  readonly template: string;
  readonly suffix: ListSuffix;
}

/** Levels from 1. */
export type ListLevels = ReadonlyMap<number, ListLevel>;

/** The last number of each level, from 1; none yet, or begun again: undefined. */
export type Counters = (number | undefined)[];

export const OUTLINE = 'text:outline-style';
export const MOST_LEVELS = 10;
const LARGEST_NUMBER = 1_000_000;
const LONGEST_TEMPLATE = 100;

/** List styles by name; the numbering of headings under `OUTLINE` and under its own name. */
export function readListStyles(roots: readonly XmlNode[]): ReadonlyMap<string, ListLevels> {
  const styles = new Map<string, ListLevels>();
  for (const root of roots) {
    for (const node of findAll(root, 'text:list-style')) styles.set(nameOf(node), levelsIn(node));
    for (const node of findAll(root, OUTLINE)) {
      const levels = levelsIn(node);
      styles.set(OUTLINE, levels).set(nameOf(node), levels);
    }
  }
  return styles;
}

function nameOf({ attributes }: XmlNode): string {
  return attributes['style:name'] ?? '';
}

function levelsIn(style: XmlNode): ListLevels {
  return new Map(
    elementsOf(style)
      .filter(({ attributes }) => attributes['text:level'] !== undefined)
      .map((node) => [numberOf(node.attributes['text:level']) ?? 1, readLevel(node)]),
  );
}

/** Bullets and pictures before items are drawings, not text. */
function readLevel(node: XmlNode): ListLevel {
  const { attributes } = node;
  const isNumber = /^text:(?:list-level-style-number|outline-level-style)$/.test(node.name);
  return {
    start: numberOf(attributes['text:start-value']) ?? 1,
    format: nameFormat(attributes['style:num-format'] ?? ''),
    template: isNumber ? readTemplate(node).slice(0, LONGEST_TEMPLATE) : '',
    suffix: readSuffix(node),
  };
}

/** LibreOffice writes words between the numbers of several levels in a template of its own. */
function readTemplate({ attributes }: XmlNode): string {
  const own = attributes['x:num-list-format'] ?? attributes['style:num-list-format'];
  if (own !== undefined) return own;
  const level = numberOf(attributes['text:level']) ?? 1;
  const shown = Math.min(numberOf(attributes['text:display-levels']) ?? 1, level);
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + 1 + i}%`);
  const { 'style:num-prefix': prefix = '', 'style:num-suffix': suffix = '' } = attributes;
  return `${prefix}${numbers.join('.')}${suffix}`;
}

function readSuffix(node: XmlNode): ListSuffix {
  const properties = findChild(node, 'style:list-level-properties');
  const label = findChild(properties, 'style:list-level-label-alignment');
  const follow = label?.attributes['text:label-followed-by'];
  return follow === 'space' || follow === 'nothing' ? follow : 'tab';
}

/** Beside the five formats of the standard programs give the start of a series: 「一, 二, 三, ...」. */
function nameFormat(format: string): string {
  const [first = ''] = format.split(',');
  if (first === '壹')
    return format.includes('貳') ? 'ideographLegalTraditional' : 'chineseLegalSimplified';
  return FORMAT_NAMES[first.trim()] ?? 'decimal';
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  '': 'none',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01': 'decimalZero',
  '１': 'decimalFullWidth',
  '①': 'decimalEnclosedCircle',
  一: 'chineseCountingThousand',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
};

/** The number of a level as printed, with what parts it from the text. */
export function printNumber(levels: ListLevels, level: number, counters: Counters): string {
  const own = levels.get(level);
  if (own === undefined) return '';
  const numbers = own.template.replace(/%(10|[1-9])%/g, (_, digits: string) => {
    const { start = 1, format = 'none' } = levels.get(Number(digits)) ?? {};
    return formatOrdinal(counters[Number(digits)] ?? start, format);
  });
  // Levels without numbers leave nothing between the points around them.
  return joinNumber(numbers.replace(/^\.+(?=.)/, ''), own.suffix);
}

/** A whole number of the file, kept within what a list can mean. */
export function numberOf(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : Math.min(Math.max(number, 0), LARGEST_NUMBER);
}
