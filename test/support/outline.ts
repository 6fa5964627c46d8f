/** What a document holds, in a form that tests can write down. */
import type { Block } from '../../src/document/document.ts';
import type { ReadResult } from '../../src/readers/reader.ts';
import type { Sheet } from './sheet.ts';

/** A paragraph as its text, a grid as rows of cell texts with their spans: `甲`, `甲↓2`, `甲→3`. */
export type Outline = (string | string[][])[];

export function outlineOf(blocks: readonly Block[]): Outline {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block.text;
    const rows = Array.from({ length: block.rows }, (): string[] => []);
    for (const cell of block.cells) rows[cell.row]?.push(withSpans(cell));
    return rows;
  });
}

/** The outline of what was read; a failure as its code. */
export function outlineOfResult(result: ReadResult): Outline | string {
  return result.ok ? outlineOf(result.document.blocks) : result.reason.code;
}

export function outlineOfSheet(sheet: Sheet): Outline {
  return sheet.map((block) =>
    block.kind === 'line' ? block.text : block.rows.map((row) => row.map(withSpans)),
  );
}

function withSpans(cell: {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}): string {
  const down = cell.rowSpan > 1 ? `↓${cell.rowSpan}` : '';
  const across = cell.columnSpan > 1 ? `→${cell.columnSpan}` : '';
  return `${cell.text}${down}${across}`;
}
