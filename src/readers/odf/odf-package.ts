/** What packages of OpenDocument say of themselves (ODF 1.3 part 2): whether they are encrypted, their title. */
import { tidyTitle } from '../document-title.ts';
import type { PackageParts } from '../containers/package-parts.ts';
import { readXml } from '../containers/xml-events.ts';

/**
 * Encrypted parts are listed as such in the manifest (§4.8).
 * @throws XmlError, ZipError when the manifest is damaged
 */
export function isEncryptedOdf(parts: PackageParts): boolean {
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

/** The title property in a part of XML; a damaged part costs no more than the title. */
export function readOdfTitle(readPart: () => Uint8Array | null): string | null {
  let within = '';
  let title = '';
  try {
    const part = readPart();
    if (part === null) return null;
    readXml(part, {
      prefixOf: (namespace) => (namespace.includes('purl.org/dc/') ? 'dc' : ''),
      open: (name) => {
        within = name;
      },
      close: () => {
        within = '';
      },
      text: (text) => {
        if (within === 'dc:title') title += text;
      },
    });
  } catch {
    return null;
  }
  return tidyTitle(title);
}
