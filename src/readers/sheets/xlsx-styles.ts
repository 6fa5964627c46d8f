/** Of a workbook's styles only what matters to text: number formats and whether borders are drawn. */
import { builtinFormat } from './builtin-number-formats.ts';
import { spreadsheetPrefix } from './xlsx-names.ts';
import { elementsOf, findChild, readXmlTree } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface CellLook {
  /** The number format's code. */
  readonly format: string;
  readonly isRuled: boolean;
}

/** @returns by the index that cells name (`s`); ECMA-376 §18.8.10 cellXfs */
export function readXlsxStyles(part: Uint8Array | null): readonly CellLook[] {
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
  return listed('cellXfs').map(({ attributes }) => {
    const { numFmtId = '0', borderId } = attributes;
    return {
      format: codes.get(numFmtId) ?? builtinFormat(Number(numFmtId)),
      isRuled: borders[Number(borderId)] ?? false,
    };
  });
}

const SIDES = new Set(['left', 'right', 'start', 'end', 'top', 'bottom']);

function hasLines(border: XmlNode): boolean {
  return elementsOf(border).some(
    ({ name, attributes }) => SIDES.has(name) && (attributes.style ?? 'none') !== 'none',
  );
}
