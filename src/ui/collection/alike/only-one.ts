/** 只退回一家: a decision has a note and no other place for which of two reports it sends back. */

/** @param marks 「只退回松林乡」: what an earlier decision may have put before the note */
export function withoutMark(note: string, marks: readonly string[]): string {
  const mark = marks.find((each) => note === each || note.startsWith(`${each}：`));
  return mark === undefined ? note : note.slice(mark.length + 1).trim();
}

export function withMark(note: string, mark: string, marks: readonly string[]): string {
  const own = withoutMark(note, marks);
  return own === '' ? mark : `${mark}：${own}`;
}
