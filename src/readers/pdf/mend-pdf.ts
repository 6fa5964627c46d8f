/**
 * A PDF whose end is missing (a download that broke off) has lost the list of its objects and the word
 * which of them is the root (ISO 32000-1 §7.5.5). Both can be had from the objects that are there.
 */
import { byteText } from '../../lib/files/byte-text.ts';

const CATALOG = /\/Type\s*\/Catalog\b/;
const PAGE = /\/Type\s*\/Page(?![A-Za-z])/;
/** Further into an object than this stands nothing that tells what it is. */
const LONGEST_HEAD = 2000;
const MOST_PAGES = 5000;
/** Numbers that no object of the file has. */
const OWN_CATALOG = 8_000_001;
const OWN_PAGES = 8_000_002;

/** The file with an end that names its root; null when no page is left in it. */
export function mendPdf(bytes: Uint8Array): Uint8Array | null {
  const text = byteText(bytes);
  let catalog: string | null = null;
  const pages: string[] = [];
  for (const { index, 0: opening, 1: number } of text.matchAll(/\b(\d{1,7} \d{1,5}) obj\b/g)) {
    const from = index + opening.length;
    const head = text.slice(from, from + LONGEST_HEAD).split(/endobj|\bstream\b/, 1)[0] ?? '';
    if (CATALOG.test(head)) catalog = number ?? null;
    if (PAGE.test(head) && pages.length < MOST_PAGES) pages.push(`${number} R`);
  }
  if (catalog === null && pages.length === 0) return null;
  const root = catalog ?? `${OWN_CATALOG} 0`;
  const own =
    catalog === null
      ? `${OWN_CATALOG} 0 obj\n<< /Type /Catalog /Pages ${OWN_PAGES} 0 R >>\nendobj\n${OWN_PAGES} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${pages.join(' ')}] >>\nendobj\n`
      : '';
  const end = `\nendstream\nendobj\n${own}trailer\n<< /Root ${root} R >>\nstartxref\n0\n%%EOF\n`;
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(end), bytes.length);
  return mended;
}
