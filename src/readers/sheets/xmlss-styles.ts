/** Of the styles of an XML Spreadsheet only what matters to text: number formats, borders, fonts and grounds. */
import { elementsOf, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { readHex, UNKNOWN } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import type { PartialLook } from '../seen/partial-look.ts';

export interface XmlssStyle {
  /** The number format's code. */
  readonly format: string;
  readonly isRuled: boolean;
  readonly look: PartialLook;
}

export const USUAL_STYLE: XmlssStyle = { format: 'General', isRuled: false, look: {} };

/** Formats that are named instead of written out. */
const NAMED: Readonly<Record<string, string>> = {
  'General Number': 'General',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  'Short Date': 'yyyy/m/d',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Medium Date': 'd-mmm-yy',
  'General Date': 'yyyy/m/d h:mm',
  'Short Time': 'h:mm',
  'Long Time': 'h:mm:ss',
};

/** By their id; a style that is based on another is written after it. */
export function readXmlssStyles(list: XmlNode | undefined): ReadonlyMap<string, XmlssStyle> {
  const styles = new Map<string, XmlssStyle>();
  for (const node of list === undefined ? [] : elementsOf(list)) {
    const { ID: id = '', Parent: parent = '' } = node.attributes;
    styles.set(id, readStyle(node, styles.get(parent) ?? USUAL_STYLE));
  }
  return styles;
}

function readStyle(node: XmlNode, parent: XmlssStyle): XmlssStyle {
  const written = findChild(node, 'NumberFormat')?.attributes['Format'];
  const borders = findChild(node, 'Borders');
  const font = findChild(node, 'Font')?.attributes;
  return {
    format: written === undefined ? parent.format : (NAMED[written] ?? written),
    isRuled: borders === undefined ? parent.isRuled : elementsOf(borders).length > 0,
    look: {
      ...parent.look,
      ...(font === undefined ? {} : readFont(font)),
      ...readGround(findChild(node, 'Interior')),
    },
  };
}

function readFont({
  StrikeThrough,
  VerticalAlign,
  Color,
  Size,
}: XmlNode['attributes']): PartialLook {
  const shift = VerticalAlign === 'Superscript' ? 'raised' : 'lowered';
  return {
    ...(StrikeThrough === undefined ? {} : { isStruck: StrikeThrough === '1' }),
    ...(VerticalAlign === undefined || VerticalAlign === 'None' ? {} : { shift }),
    ...(Color === undefined ? {} : { color: readHex(Color) }),
    ...(Size === undefined ? {} : { size: Number(Size) }),
  };
}

function readGround(interior: XmlNode | undefined): { readonly ground?: Ground | null } {
  const { Pattern = 'None', Color } = interior?.attributes ?? {};
  if (Pattern === 'None') return {};
  return { ground: Pattern === 'Solid' ? readHex(Color) : UNKNOWN };
}
