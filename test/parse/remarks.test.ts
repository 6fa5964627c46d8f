/** What a reader knows of a cell beside its text reaches the reviewer, with the cells it is about. */
import { describe, expect, test } from 'vitest';
import type { Document, Grid, Remark } from '../../src/document/document.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { Report } from '../../src/report/report.ts';

const SOURCE = { name: 'a.html', format: 'html', encoding: null, size: 1, sha256: 'a'.repeat(64) };

const CELLS = [
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', '120', '12', '345'],
  ['其他对外管理服务事项', '0', '4', '151'],
  ['行政处罚', '44', '6', '78'],
  ['行政强制', '', '26', '250'],
];

/** Table 2 of a report on 2020 in which one cell carries a remark. */
function reportWith(row: number, column: number, remark: Remark): Report {
  const grid: Grid = {
    kind: 'grid',
    rows: CELLS.length,
    columns: 4,
    cells: CELLS.flatMap((cells, r) =>
      cells.map((text, c) => ({
        row: r,
        column: c,
        rowSpan: 1,
        columnSpan: 1,
        text,
        ...(r === row && c === column ? { remarks: [remark] } : {}),
      })),
    ),
  };
  const document: Document = {
    blocks: [{ kind: 'paragraph', text: '星河市民政局2020年政府信息公开工作年度报告' }, grid],
    title: null,
    gaps: [],
  };
  const result = parseDocument(document, SOURCE);
  if (!result.ok || result.reports[0] === undefined) throw new Error('no report');
  return result.reports[0];
}

const aboutRemarks = (report: Report): unknown[] =>
  report.doubts
    .filter(({ rule }) => !/missing|absent|cut/.test(rule))
    .map(({ rule, severity, cells }) => [rule, severity, cells]);

describe('a remark on one cell', () => {
  test.each([
    ['struck', 'read-left-out', 'note'],
    ['unseen', 'read-left-out', 'note'],
    ['glyphs', 'read-glyphs-differ', 'warning'],
    ['stale', 'read-stale-result', 'warning'],
    ['overlaid', 'read-overlaid', 'warning'],
    ['red', 'read-sign-unsure', 'warning'],
  ] as const)('%s becomes %s', (kind, rule, severity) => {
    const report = reportWith(1, 2, { kind, text: '118' });
    expect(aboutRemarks(report)).toEqual([[rule, severity, ['proactive.licensing.change']]]);
    expect(report.doubts.find((doubt) => doubt.rule === rule)?.message.zh).toContain('「118」');
    expect(report.cells['proactive.licensing.change']).toMatchObject({ value: 12, state: 'read' });
  });

  test('red is only a colour where a count cannot be less than nothing', () => {
    expect(aboutRemarks(reportWith(1, 3, { kind: 'red', text: '' }))).toEqual([]);
  });

  test('where nothing is left in the cell, it is blank and the text left out is named', () => {
    const report = reportWith(4, 1, { kind: 'struck', text: '5' });
    expect(report.cells['proactive.coercion.previousItems']?.state).toBe('blank');
    expect(aboutRemarks(report)).toEqual([
      ['read-left-out', 'note', ['proactive.coercion.previousItems']],
    ]);
  });

  test('on a label it is about no figure', () => {
    expect(aboutRemarks(reportWith(1, 0, { kind: 'struck', text: '原' }))).toEqual([]);
  });
});
