/**
 * OpenDocument spreadsheets (ODF 1.3 part 3). The file keeps the text of each cell as it is shown,
 * so no number format has to be applied.
 */
import { isEncryptedOdf, readOdfTitle } from './odf-package.ts';
import { readOdsSheets } from './ods-sheets.ts';
import { readOdsStyles } from './ods-styles.ts';
import { failPart, isArchive, openParts } from '../containers/package-parts.ts';
import type { ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import { readWorkbook } from '../sheets/workbook-document.ts';

export function readOds(bytes: Uint8Array): ReadResult {
  if (!isArchive(bytes)) return readFlat(bytes);
  const parts = openParts(bytes);
  if (parts === null) return failRead({ code: 'corrupt' });
  try {
    if (isEncryptedOdf(parts)) return failRead({ code: 'encrypted' });
    const content = parts.read('content.xml');
    if (content === null) return failRead({ code: 'corrupt' });
    const styles = readOdsStyles([parts.read('styles.xml'), content]);
    return readWorkbook(() => ({
      sheets: readOdsSheets(content, styles),
      title: readOdfTitle(() => parts.read('meta.xml')),
    }));
  } catch (error) {
    return failPart(error);
  }
}

/** All parts stand in one. */
function readFlat(bytes: Uint8Array): ReadResult {
  try {
    const styles = readOdsStyles([bytes]);
    return readWorkbook(() => ({
      sheets: readOdsSheets(bytes, styles),
      title: readOdfTitle(() => bytes),
    }));
  } catch (error) {
    return failPart(error);
  }
}
