import { describe, expect, test } from 'vitest';
import type { ReportStep } from '../../src/store/steps/step.ts';
import { describeStep } from '../../src/ui/review/history/describe-step.ts';
import { formatTime } from '../../src/ui/review/history/format-time.ts';
import { DESK_WORDS } from '../../src/ui/words/desk.ts';

const variant = { edition: '2021', otherRows: 'three' } as const;
const say = ({ zh }: { readonly zh: string }): string => zh;
const base = { report: 'a', at: '2026-01-31T08:00:00.000Z' };
const GRANTED = 'requests.granted.total';
const TOTAL = 'requests.total.total';

const edit = (
  by: Extract<ReportStep, { kind: 'edit' }>['by'],
  ...changes: Extract<ReportStep, { kind: 'edit' }>['changes']
): ReportStep => ({
  ...base,
  kind: 'edit',
  changes,
  note: '',
  ...(by === undefined ? {} : { by }),
});
const decide = (resolution: 'open' | 'as-published', ...keys: string[]): ReportStep => ({
  ...base,
  kind: 'decide',
  changes: keys.map((key) => ({
    key,
    from: { resolution: 'open', note: '' },
    to: { resolution, note: '' },
  })),
});
const mark = (to: 'as-published' | null): ReportStep => ({ ...base, kind: 'mark', from: null, to });
const lock = (isConfirmed: boolean): ReportStep => ({
  ...base,
  kind: 'confirm',
  cells: [{ cell: GRANTED, value: 12 }],
  isConfirmed,
});
const one = { cell: GRANTED, from: 12, to: 13 } as const;
const two = { cell: TOTAL, from: 5, to: null } as const;

describe('describeStep', () => {
  test.each([
    [edit('hand', one), '「（一）予以公开·总计」12 → 13'],
    [edit(undefined, one), '「（一）予以公开·总计」12 → 13'],
    [edit('hand', { ...one, from: null }), '「（一）予以公开·总计」空白 → 13'],
    [edit('hand', two), '清空「（七）总计·总计」（原为 5）'],
    [edit('hand', two, { ...one, to: null }), '清空 2 格，「（七）总计·总计」起'],
    [edit('hand', { ...one, to: 12 }), '「（一）予以公开·总计」说明：12'],
    [edit('paste', one, two), '粘贴 2 格，「（一）予以公开·总计」起'],
    [edit('paste', two), '粘贴 「（七）总计·总计」5 → 空白'],
    [edit('fill', one, two), '填充 2 格，「（一）予以公开·总计」起'],
    [edit('revert', one), '改回原文 「（一）予以公开·总计」12 → 13'],
    [edit('suggestion', one), '采用建议 「（一）予以公开·总计」12 → 13'],
    [
      decide('as-published', `requests-row-total|${GRANTED}=1|1`),
      '原文如此：总计 = 各类申请人之和，「（一）予以公开·总计」',
    ],
    [
      decide('open', `requests-row-total|${GRANTED}=1|1`, 'requests-row-total||'),
      '重新打开：总计 = 各类申请人之和，「（一）予以公开·总计」等 2 条',
    ],
    [
      decide('as-published', 'section-missing|没有找到第五部分。|'),
      '原文如此：缺章节，没有找到第五部分',
    ],
    [lock(true), '已核对无误：「（一）予以公开·总计」'],
    [lock(false), '解除核对无误的锁定：「（一）予以公开·总计」'],
    [mark('as-published'), '核对状态标为「按原文发布」'],
    [mark(null), '核对状态改回随问题自动变化'],
  ])('%#: %s', (step, sentence) => {
    expect(describeStep(step, variant, { words: DESK_WORDS.zh, say })).toBe(sentence);
  });
});

test.each([
  ['2026-01-31T09:05:00', '09:05'],
  ['2026-01-30T21:40:00', '01-30 21:40'],
  ['2025-12-31T21:40:00', '2025-12-31 21:40'],
  ['neulich', 'neulich'],
])('the time %s is shown as %s', (iso, shown) => {
  expect(formatTime(iso, new Date('2026-01-31T10:00:00'))).toBe(shown);
});
