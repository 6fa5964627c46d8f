/** A unit's own file with notes written on it: comments in Word, highlights in PDF. */
import type { MarkQuestion } from './protocol.ts';

/** @returns null for a format or a file that cannot be written into */
export async function markOriginal({
  file,
  format,
  notes,
  author,
  date,
}: MarkQuestion): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (format === 'pdf') {
    const { annotatePdf } = await import('../readers/pdf/annotate-pdf.ts');
    return annotatePdf(
      bytes,
      notes.map(({ origins, lines }) => ({ origins, author, date, text: lines.join('\n') })),
    );
  }
  if (format !== 'docx') return null;
  const { anchorDocx } = await import('../readers/docx/anchor-docx.ts');
  const anchors = await anchorDocx(
    bytes,
    notes.map(({ place }) => place),
    { password: null },
  );
  if (anchors === null) return null;
  const { annotateDocx } = await import('../exchange/letters/original/annotate-docx.ts');
  return annotateDocx(bytes, {
    anchors,
    comments: notes.map(({ lines }) => ({ author, date, lines })),
  });
}
