/** The namespaces of WordprocessingML, and the elements that never matter to the text. */
import type { XmlNode } from '../containers/xml-tree.ts';

const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'], // ISO 29500 strict
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  // Word 2003 XML: nearly the same elements, its own wrappers around sections and tracked changes.
  ['http://schemas.microsoft.com/office/word/2003/wordml', 'w'],
  ['http://schemas.microsoft.com/office/word/2003/auxHint', 'wx'],
  ['http://schemas.microsoft.com/aml/2001/core', 'aml'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** Elements of other namespaces are called `?:…`; none is looked at by name. */
export function docxPrefixOf(namespace: string): string {
  return PREFIXES.get(namespace) ?? '?';
}

/**
 * Not kept: looks (most of the bytes of a part), earlier states of tracked formatting, phonetic guides.
 * What hides, strikes out, raises or colours text stays.
 */
export const DOCX_SKIPPED: ReadonlySet<string> = new Set(
  (
    'w:b w:bCs w:i w:iCs w:u w:szCs w:lang w:kern w:spacing w:w ' +
    'w:snapToGrid w:noProof w:eastAsianLayout w:bdr w:fitText w:effect w:em ' +
    'w:jc w:ind w:tabs w:keepNext w:keepLines w:widowControl w:pBdr w:outlineLvl w:bidi w:rtl ' +
    'w:adjustRightInd w:autoSpaceDE w:autoSpaceDN w:overflowPunct w:textAlignment w:sectPr ' +
    'w:suppressLineNumbers w:contextualSpacing w:wordWrap w:kinsoku w:topLinePunct ' +
    'w:tblPrEx w:tblGrid w:tcBorders w:tcMar w:vAlign w:noWrap w:cnfStyle ' +
    'w:bookmarkStart w:bookmarkEnd w:proofErr w:lastRenderedPageBreak w:softHyphen ' +
    'w:delInstrText w:rt w:sdtEndPr ' +
    'w:pPrChange w:rPrChange w:tcPrChange w:trPrChange w:numberingChange ' +
    'w:commentRangeStart w:commentRangeEnd'
  ).split(' '),
);

/** An on/off property (ECMA-376 §17.17.4): on without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/i.test(value);
}

/** A whole number of a part, kept within what a document can mean. */
export function boundedNumber(
  value: string | undefined,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? usual : Math.min(Math.max(number, least), most);
}

/** Word 2003 XML wraps tracked changes of all kinds in annotations. */
export function isTrackedDeletion(annotation: XmlNode | undefined): boolean {
  return (annotation?.attributes['w:type'] ?? '').endsWith('Deletion');
}
