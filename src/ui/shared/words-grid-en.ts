/** The strings of grid and history in English. */
import type { Words } from './words-zh.ts';

export const GRID_EN: Pick<Words, 'range' | 'history' | 'paste'> = {
  range: {
    label: 'Selection',
    selected: (rows, columns) => `${rows} × ${columns} selected`,
    ends: (first, last) => `${first} to ${last}`,
    count: 'Count',
    sum: 'Sum',
    without: (n) => `${n} without a figure`,
    copied: (n) => `${n} copied`,
  },
  history: {
    heading: 'History',
    position: (cursor, all) => (cursor === all ? `${all} steps` : `step ${cursor} of ${all}`),
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
    clear: (n, first) => `Blanked ${n} cells from ${first}`,
    steps: {
      hand: {
        one: (change) => change,
        many: (n, first) => `Changed ${n} cells from ${first}`,
      },
      paste: {
        one: (change) => `Pasted ${change}`,
        many: (n, first) => `Pasted ${n} cells from ${first}`,
      },
      fill: {
        one: (change) => `Filled ${change}`,
        many: (n, first) => `Filled ${n} cells from ${first}`,
      },
      revert: {
        one: (change) => `Back to the print: ${change}`,
        many: (n, first) => `${n} cells back to the print, from ${first}`,
      },
      suggestion: {
        one: (change) => `Applied a suggestion: ${change}`,
        many: (n, first) => `Applied a suggestion: ${n} cells from ${first}`,
      },
    },
    decided: (decision, rule, place) => `${decision}: ${rule}${place === '' ? '' : `, ${place}`}`,
    several: (n) => (n === 1 ? '' : `, ${n} findings`),
    reopened: 'Reopened',
    ofCell: (n) => `${n} changes`,
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
  paste: {
    title: 'Before you paste',
    list: 'What is pasted',
    size: (rows, columns) => `Copied: ${rows} rows × ${columns} columns`,
    shapes: (copied, rows, columns) =>
      `${copied}; selected: ${rows} rows × ${columns} columns. Pasting starts at the upper left corner`,
    labels: (rows, columns) =>
      `The first ${rows} rows and ${columns} columns are labels and are not pasted`,
    outside: (n) => `${n} cells lie outside the table and are not pasted`,
    covered: (n) => `${n} cells are covered by a merged cell and stay as they are`,
    same: (n) => `${n} cells have that value already`,
    cell: 'Cell',
    now: 'Now',
    copied: 'Copied',
    result: 'Then',
    noFigure: 'no figure; stays',
    doubtful: (value) => `${value} (please check)`,
    confirm: (n) => `Paste ${n}`,
    cancel: 'Cancel',
    done: (n) => `Pasted: ${n} changed; Ctrl+Z undoes`,
    nothing: 'There are no figures on the clipboard',
    nothingNew: 'Nothing changed: the values are the same',
  },
};
