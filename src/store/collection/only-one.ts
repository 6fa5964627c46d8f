/** 只退回一家: a decision has a note and no other place for which of two reports it sends back. */

/** What stands before the name, and behind it. */
const MARKS = [
  ['只退回', ''],
  ['Only ', ' goes back'],
] as const;

export interface OnlyOne {
  /** The one unit that is asked; '' = all of them. */
  readonly only: string;
  /** As it stands before the words: 「只退回松林乡」; '' = there is none. */
  readonly mark: string;
  /** The reviewer's own words. */
  readonly note: string;
}

export function splitOnly(whole: string): OnlyOne {
  const at = whole.search(/[:：]/);
  const head = (at < 0 ? whole : whole.slice(0, at)).trim();
  for (const [before, behind] of MARKS) {
    if (!head.startsWith(before) || !head.endsWith(behind)) continue;
    const only = head.slice(before.length, head.length - behind.length).trim();
    return { only, mark: head, note: at < 0 ? '' : whole.slice(at + 1).trim() };
  }
  return { only: '', mark: '', note: whole };
}

/** Other words behind the same mark. @param mark '' = none */
export function withMark(mark: string, note: string): string {
  if (mark === '' || note === '') return mark + note;
  return `${mark}：${note}`;
}
