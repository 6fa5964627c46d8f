/**
 * Words that make a label another label: 上年 for 本年, 修改 for 废止, 不予 for 予以. A print may be ever so
 * like a label of the form; where it says such a word in place of the label's, it is no slip of the pen.
 */

/** Of each kind of words, those that mean the same stand together. */
interface Kind {
  readonly meanings: readonly (readonly string[])[];
  /** The meaning of a label that says none of them. */
  readonly usual?: number;
}

const KINDS: readonly Kind[] = [
  {
    meanings: [
      ['本年', '今年', '当年'],
      ['上年', '上一年', '去年'],
      ['下年', '下一年', '次年'],
      ['累计', '历年'],
    ],
    usual: 0,
  },
  {
    meanings: [
      ['制发', '制定'],
      ['制作'],
      ['公开'],
      ['废止', '失效'],
      ['修改', '修订'],
      ['有效'],
      ['处理'],
    ],
  },
  { meanings: [['维持'], ['纠正', '撤销'], ['审结', '审理', '在审']] },
  { meanings: [['予以', '全部'], ['不予'], ['部分'], ['无法']] },
  { meanings: [['新收', '收到', '受理', '接收'], ['结转']] },
  { meanings: [['数量', '件数', '项目'], ['金额']] },
];

/** Whether a print says something else than the label that it is like; both folded. */
export function saysOther(print: string, label: string): boolean {
  return KINDS.some(({ meanings, usual }) => {
    const said = meaningsOf(print, meanings);
    if (said.length === 0) return false;
    const meant = meaningsOf(label, meanings);
    if (meant.length === 0 && usual !== undefined) meant.push(usual);
    return meant.length > 0 && !said.some((meaning) => meant.includes(meaning));
  });
}

function meaningsOf(text: string, meanings: Kind['meanings']): number[] {
  return [...meanings.keys()].filter(
    (meaning) => meanings[meaning]?.some((word) => text.includes(word)) ?? false,
  );
}
