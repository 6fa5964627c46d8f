/** Cells and lines with what their reader remarked on them: `128 [struck 118]`. */
import type { Remark } from '../../src/document/document.ts';
import type { ReadResult } from '../../src/readers/reader.ts';
import { showDocument } from '../../src/readers/seen/shown-characters.ts';

/** Line by line and cell by cell, as the page hands them on; a failure as its code. */
export function remarkedTexts(result: ReadResult): string[] | string {
  if (!result.ok) return result.reason.code;
  return showDocument(result.document).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [withRemarks(block)] : block.cells.map(withRemarks),
  );
}

function withRemarks(piece: {
  readonly text: string;
  readonly remarks?: readonly Remark[];
}): string {
  const remarks = (piece.remarks ?? []).map(({ kind, text }) => ` [${`${kind} ${text}`.trim()}]`);
  return piece.text + remarks.join('');
}
