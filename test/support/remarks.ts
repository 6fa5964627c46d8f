/** Cells and paragraphs with what is said of them. */
import type { Remark } from '../../src/document/document.ts';
import type { ReadResult } from '../../src/readers/reader.ts';

/** Of each cell and paragraph its text, then its remarks; of a failure its code. */
export type Remarked = readonly [text: string, ...remarks: Remark[]];

export function remarksOfResult(result: ReadResult): readonly Remarked[] | string {
  if (!result.ok) return result.reason.code;
  return result.document.blocks.flatMap((block): Remarked[] =>
    (block.kind === 'paragraph' ? [block] : block.cells).map(({ text, remarks = [] }): Remarked => [
      text,
      ...remarks,
    ]),
  );
}
