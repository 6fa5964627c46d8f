/** The shared strings of a workbook (ECMA-376 §18.4.8): runs joined, phonetic guides left out. */
import { readXml } from '../containers/xml-events.ts';
import { spreadsheetPrefix, unescapeText } from './xlsx-names.ts';

export function readSharedStrings(part: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXml(part, {
    prefixOf: spreadsheetPrefix,
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
    text(data) {
      if (inText) text += data;
    },
  });
  return strings;
}
