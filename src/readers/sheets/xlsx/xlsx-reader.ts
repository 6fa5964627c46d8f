/**
 * Excel workbooks (.xlsx, .xlsm; ECMA-376 part 1 §18, transitional and strict): the visible sheets
 * in the order of their tabs, with the text that Excel shows.
 */
import { tidyTitle } from '../../document-title.ts';
import { createCellFormatter } from '../numbers/number-format.ts';
import { readTheme } from '../../containers/office-theme.ts';
import { openPackage, readPart } from '../../containers/opc-package.ts';
import type { OpcPackage } from '../../containers/opc-package.ts';
import { failPart, isArchive, openParts } from '../../containers/package-parts.ts';
import { createBudget } from '../../budget.ts';
import type { ReadOptions, ReadResult } from '../../reader.ts';
import { failRead } from '../../reader.ts';
import type { Sheet } from '../sheet.ts';
import { readWorkbook } from '../workbook-document.ts';
import { spreadsheetPrefix } from './xlsx-names.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';
import { readXmlss } from '../xmlss-reader.ts';
import { readXlsxStyles } from './xlsx-styles.ts';
import { XmlError } from '../../containers/xml-events.ts';
import { elementsOf, findChild, textOfNode } from '../../containers/xml-tree.ts';
import type { XmlNode } from '../../containers/xml-tree.ts';

const NAMES = { prefixOf: spreadsheetPrefix };

export function readXlsx(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const budget = options?.budget ?? createBudget();
  if (!isArchive(bytes)) return readXmlss(bytes, budget);
  const parts = openParts(bytes, budget);
  if (parts === null) return failRead({ code: 'corrupt' });
  const opc = openPackage(parts);
  try {
    const path = opc.findByKind('', 'officeDocument') ?? 'xl/workbook.xml';
    const workbook = readPart(opc, path, NAMES);
    if (workbook === null) return failRead({ code: 'corrupt' });
    const sheets = readSheets(opc, path, workbook);
    return readWorkbook({ sheets, title: readTitle(opc) }, budget);
  } catch (error) {
    return failPart(error);
  }
}

function readSheets(opc: OpcPackage, path: string, workbook: XmlNode): Sheet[] {
  const partOf = (target: string | null): Uint8Array | null =>
    target === null ? null : opc.read(target);
  const is1904 = isTrue(findChild(workbook, 'workbookPr')?.attributes.date1904);
  const theme = readTheme(partOf(opc.findByKind(path, 'theme')));
  const calculation = findChild(workbook, 'calcPr')?.attributes;
  const context = {
    budget: opc.budget,
    theme,
    strings: readSharedStrings(partOf(opc.findByKind(path, 'sharedStrings')), {
      theme,
      budget: opc.budget,
    }),
    styles: readXlsxStyles(partOf(opc.findByKind(path, 'styles')), theme),
    isRecalculated: isTrue(calculation?.fullCalcOnLoad) || isTrue(calculation?.forceFullCalc),
    format: createCellFormatter(is1904),
    is1904,
  };
  const listed = findChild(workbook, 'sheets');
  return (listed === undefined ? [] : elementsOf(listed)).flatMap(({ attributes }) => {
    // Chart sheets are listed too; they hold no cells.
    const part = partOf(opc.findById(path, attributes['r:id'] ?? ''));
    const { name = '', state = 'visible' } = attributes;
    return part === null ? [] : [readXlsxSheet(part, context).finish(name, state !== 'visible')];
  });
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Damaged properties cost the title only. */
function readTitle(opc: OpcPackage): string | null {
  try {
    const properties = readPart(opc, 'docProps/core.xml', NAMES);
    const title = properties === null ? undefined : findChild(properties, 'title');
    return title === undefined ? null : tidyTitle(textOfNode(title));
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}
