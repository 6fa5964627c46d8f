/** The strings of grid and history in Chinese: ranges, paste, steps. A part of the dictionary. */
export const GRID_ZH = {
  range: {
    label: '选区',
    selected: (rows: number, columns: number) => `选中 ${rows} 行 × ${columns} 列`,
    ends: (first: string, last: string) => `${first}至${last}`,
    count: '计数',
    sum: '求和',
    without: (n: number) => `${n} 格没有数`,
    copied: (n: number) => `已复制 ${n} 格`,
  },
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
  paste: {
    title: '粘贴前请看一下',
    list: '粘贴的内容',
    size: (rows: number, columns: number) => `复制的是 ${rows} 行 × ${columns} 列`,
    shapes: (copied: string, rows: number, columns: number) =>
      `${copied}，选中的是 ${rows} 行 × ${columns} 列，将从左上角开始粘贴`,
    labels: (rows: number, columns: number) =>
      `上面 ${rows} 行、左边 ${columns} 列是表头文字，不粘贴`,
    outside: (n: number) => `${n} 格超出表格，放不下，不粘贴`,
    covered: (n: number) => `${n} 格在合并单元格里没有数，保持不变`,
    same: (n: number) => `${n} 格与现值相同，保持不变`,
    cell: '格',
    now: '现值',
    copied: '复制的内容',
    result: '粘贴后',
    noFigure: '不是数字，保持不变',
    doubtful: (value: string) => `${value}（请核对）`,
    confirm: (n: number) => `粘贴 ${n} 格`,
    cancel: '取消',
    done: (n: number) => `已粘贴，改了 ${n} 格，Ctrl+Z 可撤销`,
    nothing: '剪贴板里没有可以粘贴的数字',
    nothingNew: '粘贴的数与现值相同，没有改动',
  },
} as const;
