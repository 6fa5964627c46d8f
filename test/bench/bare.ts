/** The libraries alone, on the bytes that our readers are given: what all else is measured against. */
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import '../../src/engine/fill-in-for-pdf.ts';
import { keepBuiltins } from '../../src/readers/pdf/keep-builtins.ts';

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

/** pdf.js has both its halves in this thread, as it has in ours. */
export async function listOperators(bytes: Uint8Array): Promise<void> {
  const { getDocument } = await keepBuiltins(() => import('pdfjs-dist/legacy/build/pdf.min.mjs'));
  const engine = await keepBuiltins(() => import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'));
  Object.assign(globalThis, { pdfjsWorker: engine });
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const file = await task.promise;
  for (let number = 1; number <= file.numPages; number++) {
    await (await file.getPage(number)).getOperatorList();
  }
  await task.destroy();
}
