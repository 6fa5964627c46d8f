/**
 * What reading one file may cost, counted over the whole of it: a few bytes can ask for cells, elements
 * or text without end, in one part or spread over many. The published reports with most in them stay
 * below a tenth of each limit.
 */
import type { Document } from '../document/document.ts';
import { TOO_DEEP } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import type { Bilingual } from '../lib/bilingual.ts';

const LIMITS = {
  /** Unpacked, of all parts that are read. */
  bytes: 200 * 1024 * 1024,
  /** Parts of a package that are read. */
  parts: 10_000,
  /** Elements that are kept, of all parts. */
  elements: 600_000,
  /** Names of XML that are in scope, counted anew wherever one is declared. */
  names: 1_000_000,
  /** Cells of sheets, their merged ranges included. */
  cells: 400_000,
  /** Cells that formulas are calculated from, again in each formula that names them. */
  operands: 500_000,
  /** Text of cells, again in each that shows it: many may share a long one. */
  characters: 20_000_000,
  /** Ends of paragraphs, cells and rows of flowing text, before it is laid out. */
  marks: 100_000,
  /** Words of a page, and the blanks between them. */
  pieces: 2_000_000,
  /** Elements of a page held against selectors of its style sheets. */
  matches: 3_000_000,
  /** Characters that are drawn on pages, each at its place. */
  glyphs: 1_000_000,
  /** Rows × columns of all tables. */
  slots: 2_000_000,
  /** Paragraphs and tables, of all formats. */
  blocks: 200_000,
  /** Text of what was read, once each. */
  text: 2_000_000,
} as const;

/** Elements within each other: what walks them goes by recursion. */
const MOST_DEPTH = 1000;

export type Cost = keyof typeof LIMITS;
export type BudgetLimits = Readonly<Record<Cost, number>>;

const SAID: Readonly<Record<Cost, Bilingual>> = {
  bytes: { zh: '解压后的内容多得不合常理', en: 'it unpacks to more than any report holds' },
  parts: { zh: '内部的文件多得不合常理', en: 'it is made of more parts than any report' },
  elements: { zh: '内部的标记多得不合常理', en: 'it is made of more elements than any report' },
  names: { zh: '内部声明的名称多得不合常理', en: 'it declares more names than any report' },
  cells: { zh: '表格的单元格多得不合常理', en: 'its tables have more cells than any report' },
  characters: { zh: '文字多得不合常理', en: 'it holds more text than any report' },
  operands: {
    zh: '公式引用的单元格多得不合常理',
    en: 'its formulas name more cells than any report',
  },
  marks: { zh: '段落和单元格多得不合常理', en: 'it has more paragraphs and cells than any report' },
  pieces: { zh: '文字多得不合常理', en: 'it holds more text than any report' },
  matches: {
    zh: '网页的样式规则多得不合常理',
    en: 'its style sheets say more than those of any report',
  },
  glyphs: { zh: '页面里的文字多得不合常理', en: 'its pages hold more characters than any report' },
  slots: { zh: '表格的行列多得不合常理', en: 'its tables are larger than those of any report' },
  blocks: { zh: '段落多得不合常理', en: 'it has more paragraphs than any report' },
  text: { zh: '文字多得不合常理', en: 'it holds more text than any report' },
};

/** Ends the reading; `readFile` makes it the failure of the file. */
export class OverBudget extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(reason.instead?.en);
    this.reason = reason;
  }
}

export interface Budget {
  /** @throws OverBudget when the file has cost more than it may, now and ever after */
  readonly spend: (cost: Cost, count: number) => void;
  readonly left: (cost: Cost) => number;
}

/** @throws OverBudget where no document is nested so deep */
export function checkDepth(depth: number): void {
  if (depth > MOST_DEPTH) throw new OverBudget(TOO_DEEP);
}

/** What was read is what the parser works on, whatever format it came from. */
export function spendDocument({ blocks }: Document, budget: Budget): void {
  budget.spend('blocks', blocks.length);
  for (const block of blocks) {
    const pieces = block.kind === 'paragraph' ? [block] : block.cells;
    budget.spend(
      'text',
      pieces.reduce((sum, { text }) => sum + text.length, 0),
    );
  }
}

/** @param limits other ones in tests only */
export function createBudget(limits: BudgetLimits = LIMITS): Budget {
  const spent: Record<Cost, number> = {
    bytes: 0,
    parts: 0,
    elements: 0,
    names: 0,
    cells: 0,
    operands: 0,
    characters: 0,
    marks: 0,
    pieces: 0,
    matches: 0,
    glyphs: 0,
    slots: 0,
    blocks: 0,
    text: 0,
  };
  return {
    spend(cost, count) {
      spent[cost] += count;
      if (spent[cost] > limits[cost]) {
        throw new OverBudget({ code: 'too-large', instead: SAID[cost] });
      }
    },
    left: (cost) => Math.max(limits[cost] - spent[cost], 0),
  };
}
