/**
 * Office Open XML text (ECMA-376): a package whose parts stand in `word/`; such a package in one file of XML
 * (Flat OPC); Word 2003 XML.
 */
import type { Format } from '../format.ts';

/** In one file of XML, which may be named .xml or .doc. */
const FLAT = /schemas\.microsoft\.com\/office\/(?:word\/2003\/wordml|2006\/xmlPackage)/;
/** What Word and others put into the head; a page that Word saved names neither so early nor in XML. */
const XML_HEAD = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|[\w]+:(?:wordDocument|package)\b)/;

export const DOCX = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  name: { zh: 'Word 文档', en: 'Word document' },
  signs: [
    { in: 'zip', isOf: (parts) => parts.has('[Content_Types].xml') && parts.hasIn('word/') },
    { in: 'bytes', isOf: (head) => XML_HEAD.test(head) && FLAT.test(head) },
  ],
} as const satisfies Format;
