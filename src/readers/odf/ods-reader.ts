/**
 * OpenDocument spreadsheets (ODF 1.3 part 3). The file keeps the text of each cell as it is shown,
 * so no number format has to be applied.
 */
import { isEncryptedOdf, readOdfTitle } from './odf-package.ts';
import { readOdsSheets } from './ods-sheets.ts';
import { readOdsStyles } from './ods-styles.ts';
import { failPart, isArchive, openParts } from '../containers/package-parts.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import { readWorkbook } from '../sheets/workbook-document.ts';

export function readOds(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const budget = options?.budget ?? createBudget();
  if (!isArchive(bytes)) return readFlat(bytes, budget);
  const parts = openParts(bytes, budget);
  if (parts === null) return failRead({ code: 'corrupt' });
  try {
    if (isEncryptedOdf(parts)) return failRead({ code: 'encrypted' });
    const content = parts.read('content.xml');
    if (content === null) return failRead({ code: 'corrupt' });
    const styles = readOdsStyles([parts.read('styles.xml'), content]);
    const sheets = readOdsSheets(content, styles, budget);
    return readWorkbook({ sheets, title: readOdfTitle(() => parts.read('meta.xml')) }, budget);
  } catch (error) {
    return failPart(error);
  }
}

/** All parts stand in one. */
function readFlat(bytes: Uint8Array, budget: Budget): ReadResult {
  try {
    const styles = readOdsStyles([bytes]);
    const sheets = readOdsSheets(bytes, styles, budget);
    return readWorkbook({ sheets, title: readOdfTitle(() => bytes) }, budget);
  } catch (error) {
    return failPart(error);
  }
}
