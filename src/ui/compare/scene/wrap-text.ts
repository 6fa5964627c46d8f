import { widthOf } from './scene.ts';

/** Breaks text into lines of a width: between full-width characters, else at blanks. */
export function wrapText(text: string, width: number, size = 13): readonly string[] {
  const pieces = text.match(/[\u2E80-\uFFFF]|[^\u2E80-\uFFFF\s]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (
      line !== '' &&
      widthOf(line + piece.trimEnd(), size) > width &&
      !/^[，。；、）]/.test(piece)
    ) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
