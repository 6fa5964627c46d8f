/** What a unit is asked to do about what goes back to it, in the reviewer's own words. */

/** 退回核实: nothing tells which figure is wrong. In the language of the reports, as it goes into letters. */
export const ASK_TO_CHECK = '请与原始登记核对：有误的请更正，无误的请说明原因。';

/** What a unit can be asked to do. */
const DOING = ['更正', '改', '核', '补', '填', '说明', '写明', '对照', '统一', '删'] as const;

/**
 * Whether a note asks for something itself, and so stands in a letter in place of the usual request. Any
 * other is added to that.
 */
export function isRequest(note: string): boolean {
  return note
    .split(/[，。；：、！\s]/)
    .some(
      (clause) =>
        clause.startsWith('请') &&
        !clause.startsWith('请示') &&
        DOING.some((word) => clause.includes(word)),
    );
}
