/** Of a workbook's styles only what matters to text: number formats, borders, and what hides text or makes it look otherwise. */
import type { Theme } from '../../containers/office-theme.ts';
import { elementsOf, findChild, readXmlTree } from '../../containers/xml-tree.ts';
import type { XmlNode } from '../../containers/xml-tree.ts';
import { UNKNOWN } from '../../seen/colors.ts';
import type { Ground } from '../../seen/colors.ts';
import { mergeLooks } from '../../seen/partial-look.ts';
import type { PartialLook } from '../../seen/partial-look.ts';
import type { Look } from '../../seen/seen-runs.ts';
import { builtinFormat } from '../numbers/builtin-number-formats.ts';
import { readXlsxColor } from './xlsx-colors.ts';
import { spreadsheetPrefix } from './xlsx-names.ts';

export interface CellLook {
  /** The number format's code. */
  readonly format: string;
  readonly isRuled: boolean;
  readonly look: Look;
}

/** @returns by the index that cells name (`s`); ECMA-376 §18.8.10 cellXfs */
export function readXlsxStyles(part: Uint8Array | null, theme: Theme): readonly CellLook[] {
  if (part === null) return [];
  const tree = readXmlTree(part, { prefixOf: spreadsheetPrefix });
  const listed = (name: string): XmlNode[] => {
    const list = findChild(tree, name);
    return list === undefined ? [] : elementsOf(list);
  };
  const codes = new Map(
    listed('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const borders = listed('borders').map(hasLines);
  const fonts = listed('fonts').map((font) => readFont(font, theme));
  const fills = listed('fills').map((fill) => readFill(fill, theme));
  return listed('cellXfs').map(({ attributes }) => {
    const { numFmtId = '0', borderId, fontId, fillId } = attributes;
    const ground = fills[Number(fillId)] ?? null;
    return {
      format: codes.get(numFmtId) ?? builtinFormat(Number(numFmtId)),
      isRuled: borders[Number(borderId)] ?? false,
      look: mergeLooks([fonts[Number(fontId)] ?? {}, { ground }]),
    };
  });
}

/** @param font of a cell, or the properties of a run (§18.4.7), which have the same elements */
export function readFont(font: XmlNode, theme: Theme): PartialLook {
  const look: { -readonly [key in keyof PartialLook]: PartialLook[key] } = {};
  for (const { name, attributes } of elementsOf(font)) {
    const { val } = attributes;
    if (name === 'strike') look.isStruck = val !== '0' && val !== 'false';
    else if (name === 'vertAlign') look.shift = SHIFTS[val ?? ''] ?? 'none';
    else if (name === 'sz') look.size = Number(val);
    else if (name === 'color') look.color = readXlsxColor(attributes, theme);
  }
  return look;
}

const SHIFTS: Readonly<Record<string, Look['shift']>> = {
  superscript: 'raised',
  subscript: 'lowered',
};

/** Null where nothing is painted behind; patterns and gradients are not told apart from any text. */
function readFill(fill: XmlNode, theme: Theme): Ground | null {
  const pattern = findChild(fill, 'patternFill');
  if (pattern === undefined) return elementsOf(fill).length > 0 ? UNKNOWN : null;
  const type = pattern.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  const color = findChild(pattern, 'fgColor');
  return type === 'solid' && color !== undefined
    ? (readXlsxColor(color.attributes, theme) ?? null)
    : UNKNOWN;
}

const SIDES = new Set(['left', 'right', 'start', 'end', 'top', 'bottom']);

function hasLines(border: XmlNode): boolean {
  return elementsOf(border).some(
    ({ name, attributes }) => SIDES.has(name) && (attributes.style ?? 'none') !== 'none',
  );
}
