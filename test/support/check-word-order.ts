/** Word refuses parts whose properties stand in another order than the schema's (ECMA-376, wml.xsd). */
import { readXml } from '../../src/readers/containers/xml-events.ts';

const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tbl': 'tblPr tblGrid tr',
};

/** Elements that stand where the schema does not have them; throws when the part is not well-formed. */
export function findMisplaced(xml: Uint8Array): string[] {
  const misplaced: string[] = [];
  const open: { readonly name: string; at: number }[] = [];
  readXml(xml, {
    prefixOf: (namespace) => (namespace.endsWith('/wordprocessingml/2006/main') ? 'w' : '?'),
    open(name) {
      const parent = open.at(-1);
      const order = ORDERS[parent?.name ?? '']?.split(' ');
      if (parent !== undefined && order !== undefined) {
        const at = order.indexOf(name.slice(2));
        if (at < parent.at) misplaced.push(`${parent.name} > ${name}`);
        parent.at = Math.max(at, parent.at);
      }
      open.push({ name, at: 0 });
    },
    close() {
      open.pop();
    },
  });
  return misplaced;
}
