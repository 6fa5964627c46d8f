/** The letter by which a report goes back to the unit that wrote it (退回更正), before it becomes a file. */
import type { LetterPoint } from '../points/letter-point.ts';

/** What the office writes on every letter, as it is to be printed; what is '' leaves a line to fill in. */
export interface LetterFacts {
  readonly sender: string;
  readonly date: string;
  /** By when the unit hands in again. */
  readonly deadline: string;
  readonly contact: string;
  readonly phone: string;
  /** 收件编号. */
  readonly number: string;
}

export interface Letter {
  /** null = not known; a line to fill in. */
  readonly unit: string | null;
  readonly year: number | null;
  /** Name of the unit's own file. */
  readonly file: string;
  /** When it came in, as it is to be printed; '' = not known. */
  readonly handedIn: string;
  readonly points: readonly LetterPoint[];
  readonly facts: LetterFacts;
  /** What goes with the letter. */
  readonly enclosed: Enclosed | null;
}

/** The unit's own file with comments, with highlights, or a printed sheet of what was found in it. */
export type Enclosed = 'docx' | 'pdf' | 'sheet';

export const NO_FACTS: LetterFacts = {
  sender: '',
  date: '',
  deadline: '',
  contact: '',
  phone: '',
  number: '',
};

const YEAR_UNKNOWN = '____';

export const LETTER_WORDS = {
  titleOf: (year: number | null) => [
    `关于退回更正 ${year ?? YEAR_UNKNOWN} 年度`,
    '政府信息公开工作年度报告的通知',
  ],
  number: '收件编号：',
  /** @param day '' where it is not known */
  opening: (day: string) => `你单位${day}报送的`,
  reportOf: (unit: string, year: number | null) =>
    `《${unit}${year ?? YEAR_UNKNOWN} 年政府信息公开工作年度报告》`,
  file: (name: string) => `（文件：${name}）`,
  request: (count: number) => `，经核对有下列 ${count} 处需要更正或说明。请逐条答复，于`,
  again: '前重新报送。',
  leaveAlone: '更正以外的内容请勿改动；确需改动的，请一并注明。',
  place: '位置：',
  note: '说明：',
  answer: '答　复',
  corrected: '□ 更正为',
  mended: '□ 已更正',
  upheld: '□ 原文无误，原因：',
  seal: '（章）',
  contact: '联系人：',
  phone: '电话：',
  enclosed: {
    docx: '附：标有以上各处的原件（Word 批注）',
    pdf: '附：标有以上各处的原件（PDF 批注）',
    sheet: '附：标有以上各处的标注页',
  } satisfies Readonly<Record<Enclosed, string>>,
  page: ['第 ', ' 页，共 ', ' 页'],
} as const;

/** The last part of a name that tells folders or archives too. */
export function bareFileName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
