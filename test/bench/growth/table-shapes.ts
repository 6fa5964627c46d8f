/** Tables that grow, in text and as web pages. */
import { beside, inTable, series, whole } from './shape.ts';
import type { Shape } from './shape.ts';

const ZEROS = '\t0'.repeat(7);
const REQUESTS = '一、本年新收政府信息公开申请数量';

function page(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

export const TABLE_SHAPES: readonly Shape[] = [
  inTable('rows of a label unknown', (n) => series(200 * n, (i) => `其他事项${i}${ZEROS}\n`)),
  inTable('rows of one label', (n) => `${REQUESTS}${ZEROS}\n`.repeat(150 * n)),
  inTable('rows of the last label', (n) => `四、结转下年度继续办理${ZEROS}\n`.repeat(150 * n)),
  inTable('rows without a label', (n) => `${ZEROS}\n`.repeat(250 * n)),
  inTable('rows of nothing', (n) => '\t\t\t\t\t\t\t\n'.repeat(500 * n)),
  inTable('a label without an end', (n) => `${'政府信息公开申请'.repeat(500 * n)}${ZEROS}`),
  inTable('a label over many lines', (n) => '政府信息公开\n'.repeat(500 * n)),
  inTable('a row of many figures', (n) => `其他${'\t1'.repeat(1500 * n)}`),
  inTable('a row of many numbers', (n) => `其他\t${'12 '.repeat(1500 * n)}`),
  inTable('a cell of digits', (n) => `其他\t${'8'.repeat(5000 * n)}`),
  inTable('a cell of money', (n) => `其他\t${'1.5万元'.repeat(800 * n)}`),
  inTable('a cell of marks', (n) => `其他\t${'—/、'.repeat(1500 * n)}`),
  inTable('pages between the rows', (n) => series(400 * n, (i) => `第${i}页\n- ${i} -\n`)),
  whole('figures run together', (n) => beside('二、上年结转', '0'.repeat(2000 * n), 'run')),
  whole('many tables of requests', (n) =>
    series(12 * n, () => beside('二、', '').slice(beside('二、', '').indexOf('三、'))),
  ),
  whole('reports one behind the other', (n) => series(6 * n, () => beside('二、', ''))),
  whole('reports in one line', (n) => series(4 * n, () => beside('二、', '', 'run').trim())),
  whole('rows of pipes', (n) => beside('二、', '| 行政复议 | 0 |\n'.repeat(400 * n), 'pipes')),
  whole('pipes in one row', (n) => beside('二、', `${'|'.repeat(5000 * n)}\n`, 'pipes')),
  whole('a cell a line', (n) => beside('二、', '\t其他\n\t0\n'.repeat(500 * n), 'cells')),
  whole('labels and figures', (n) =>
    beside('二、', '行政复议 0 其他 1\n'.repeat(500 * n), 'plain'),
  ),
  whole('a web page of tables', (n) =>
    page(`${beside('二、', '')}${'<table><tr><td>行政复议<td>1</table>'.repeat(250 * n)}`),
  ),
  whole('a web page, one table', (n) =>
    page(`<table>${'<tr><td>行政复议<td>1<td>2<td>3'.repeat(300 * n)}</table>`),
  ),
  whole('a web page, spans', (n) =>
    page(`<table>${'<tr><td rowspan=9>其他<td colspan=5>1'.repeat(200 * n)}</table>`),
  ),
  whole('a web page, lists in lists', (n) =>
    page(series(40 * n, (i) => '<ul><li>审核'.repeat(i % 30))),
  ),
  whole('a web page, open tags', (n) => page('<b><i>公'.repeat(60 * n))),
  whole('a web page, styles', (n) =>
    page(series(300 * n, (i) => `<style>.a${i}{color:#fff}</style><p class=a${i}>文</p>`)),
  ),
];
