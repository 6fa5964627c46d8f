/** Words of what was done, step by step. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const HISTORY_WORDS = inBoth(
  {
    history: {
      heading: '历史',
      position: (cursor: number, all: number) =>
        cursor === all ? `共 ${all} 步` : `第 ${cursor} 步，共 ${all} 步`,
      beginning: '读入时的原样',
      earlier: (n: number) => `显示更早的 ${n} 步`,
      now: '现在',
      undone: '已撤销',
      redoable: (n: number) =>
        `撤销了 ${n} 步，Ctrl+Y 可以重做；现在再改，会替换掉这 ${n} 步（之后仍可找回）`,
      discarded: (n: number) => `有 ${n} 步撤销过的修改被新的修改替换，可以找回`,
      restore: '找回',
      undoneElsewhere: '撤销的一步在这份报告里，已转到这里',
      redoneElsewhere: '重做的一步在这份报告里，已转到这里',
      change: (cell: string, from: string, to: string) => `${cell}${from} → ${to}`,
      stated: (cell: string, value: string) => `${cell}说明：${value}`,
      cleared: (cell: string, from: string) => `清空${cell}（原为 ${from}）`,
      clear: (n: number, first: string) => `清空 ${n} 格，${first}起`,
      steps: {
        hand: {
          one: (change: string) => change,
          many: (n: number, first: string) => `修改 ${n} 格，${first}起`,
        },
        paste: {
          one: (change: string) => `粘贴 ${change}`,
          many: (n: number, first: string) => `粘贴 ${n} 格，${first}起`,
        },
        fill: {
          one: (change: string) => `填充 ${change}`,
          many: (n: number, first: string) => `填充 ${n} 格，${first}起`,
        },
        revert: {
          one: (change: string) => `改回原文 ${change}`,
          many: (n: number, first: string) => `${n} 格改回原文，${first}起`,
        },
        suggestion: {
          one: (change: string) => `采用建议 ${change}`,
          many: (n: number, first: string) => `采用建议，改 ${n} 格，${first}起`,
        },
      },
      decided: (decision: string, rule: string, place: string) =>
        `${decision}：${rule}${place === '' ? '' : `，${place}`}`,
      several: (n: number) => (n === 1 ? '' : `等 ${n} 条`),
      reopened: '重新打开',
      locked: (cell: string) => `已核对无误：${cell}`,
      unlocked: (cell: string) => `解除核对无误的锁定：${cell}`,
      identified: (name: string) => `单位、年度定为：${name}`,
      removed: (n: number) => (n === 1 ? '从这一批里移出' : `从这一批里移出 ${n} 份`),
      replaced: '替换旧版',
      collected: {
        units: '改单位名单',
        settings: '改汇总核对的设置',
        published: '改发布日期',
        import: '带入 JSON 里的单位名单和汇总核对',
      },
      unidentified: '单位、年度改回读到的',
      ofCell: (n: number) => `改过 ${n} 次`,
      readAs: (value: string) => `读作 ${value}`,
      revertCell: '改回原文',
      origins: {
        hand: '手工修改',
        paste: '粘贴',
        fill: '填充',
        revert: '改回原文',
        suggestion: '采用建议',
      },
    },
  },
  {
    history: {
      heading: 'History',
      position: (cursor, all) => (cursor === all ? many(all, 'step') : `step ${cursor} of ${all}`),
      beginning: 'As read',
      earlier: (n) => `Show ${n} earlier steps`,
      now: 'now',
      undone: 'undone',
      redoable: (n) =>
        `${n} undone; Ctrl+Y redoes. A change now takes their place (they can still be brought back)`,
      discarded: (n) => `${n} undone steps gave way to a new one; they can be brought back`,
      restore: 'Bring back',
      undoneElsewhere: 'The step undone belongs to this report',
      redoneElsewhere: 'The step redone belongs to this report',
      change: (cell, from, to) => `${cell} ${from} → ${to}`,
      stated: (cell, value) => `${cell} stated: ${value}`,
      cleared: (cell, from) => `Blanked ${cell} (was ${from})`,
      clear: (n, first) => `Blanked ${many(n, 'cell')} from ${first}`,
      steps: {
        hand: {
          one: (change) => change,
          many: (n, first) => `Changed ${many(n, 'cell')} from ${first}`,
        },
        paste: {
          one: (change) => `Pasted ${change}`,
          many: (n, first) => `Pasted ${many(n, 'cell')} from ${first}`,
        },
        fill: {
          one: (change) => `Filled ${change}`,
          many: (n, first) => `Filled ${many(n, 'cell')} from ${first}`,
        },
        revert: {
          one: (change) => `Back to the print: ${change}`,
          many: (n, first) => `${many(n, 'cell')} back to the print, from ${first}`,
        },
        suggestion: {
          one: (change) => `Applied a suggestion: ${change}`,
          many: (n, first) => `Applied a suggestion: ${many(n, 'cell')} from ${first}`,
        },
      },
      decided: (decision, rule, place) => `${decision}: ${rule}${place === '' ? '' : `, ${place}`}`,
      several: (n) => (n === 1 ? '' : `, ${many(n, 'finding')}`),
      reopened: 'Reopened',
      locked: (cell) => `Compared, right: ${cell}`,
      unlocked: (cell) => `Lock taken off: ${cell}`,
      identified: (name) => `Agency and year set: ${name}`,
      removed: (n) =>
        n === 1 ? 'Taken out of the batch' : `${many(n, 'report')} taken out of the batch`,
      replaced: 'Took the place of an earlier version',
      collected: {
        units: 'Unit list changed',
        settings: 'Settings of the checks between reports changed',
        published: 'Day of publication changed',
        import: 'Unit list and checks between reports brought in by JSON',
      },
      unidentified: 'Agency and year back to what was read',
      ofCell: (n) => many(n, 'change'),
      readAs: (value) => `read as ${value}`,
      revertCell: 'Back to the print',
      origins: {
        hand: 'By hand',
        paste: 'Pasted',
        fill: 'Filled',
        revert: 'Back to print',
        suggestion: 'Suggestion',
      },
    },
  },
);
