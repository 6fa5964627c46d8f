/** The libraries alone, on the bytes that our readers are given: what all else is measured against. */
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { loadPdf } from '../../src/readers/pdf/load.ts';

export function parsePage(bytes: Uint8Array): void {
  parse(new TextDecoder().decode(bytes));
}

/** The parts that a report is in, every element met and forgotten. */
export function parseParts(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => DOCX_PARTS.test(name) });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', () => undefined);
    parser.on('text', () => undefined);
    parser.write(new TextDecoder().decode(part)).close();
  }
}

const DOCX_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels|docProps\/core\.xml)$/;

export async function listOperators(bytes: Uint8Array): Promise<void> {
  const { file, readPage, close } = await loadPdf(bytes, null);
  for (let number = 1; number <= file.numPages; number++) await readPage(number);
  await close();
}
