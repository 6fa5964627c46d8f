/**
 * OpenDocument spreadsheets (ODF 1.3 part 3). The file keeps the text of each cell as it is shown,
 * so no number format has to be applied.
 */
import { tidyTitle } from './document-title.ts';
import { readOdsSheets } from './ods-sheets.ts';
import { readOdsStyles } from './ods-styles.ts';
import { failPart, openParts } from './package-parts.ts';
import type { PackageParts } from './package-parts.ts';
import type { ReadResult } from './reader.ts';
import { failRead } from './reader.ts';
import { readWorkbook } from './workbook-document.ts';
import { readXml } from './xml-events.ts';

export function readOds(bytes: Uint8Array): ReadResult {
  const parts = openParts(bytes);
  if (parts === null) return failRead({ code: 'corrupt' });
  try {
    if (isEncrypted(parts)) return failRead({ code: 'encrypted' });
    const content = parts.read('content.xml');
    if (content === null) return failRead({ code: 'corrupt' });
    const styles = readOdsStyles([parts.read('styles.xml'), content]);
    return readWorkbook(() => ({
      sheets: readOdsSheets(content, styles),
      title: readTitle(parts),
    }));
  } catch (error) {
    return failPart(error);
  }
}

/** Encrypted parts are listed as such in the manifest (ODF 1.3 part 2 §4.8). */
function isEncrypted(parts: PackageParts): boolean {
  const manifest = parts.read('META-INF/manifest.xml');
  let found = false;
  if (manifest !== null) {
    readXml(manifest, {
      prefixOf: () => '',
      open: (name) => {
        found ||= name === 'encryption-data';
      },
    });
  }
  return found;
}

function readTitle(parts: PackageParts): string | null {
  const meta = parts.read('meta.xml');
  let within = '';
  let title = '';
  if (meta === null) return null;
  readXml(meta, {
    prefixOf: (namespace) => (namespace.includes('purl.org/dc/') ? 'dc' : ''),
    open: (name) => {
      within = name;
    },
    text: (text) => {
      if (within === 'dc:title') title += text;
    },
  });
  return tidyTitle(title);
}
