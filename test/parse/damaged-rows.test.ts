/** The damage that real reports show, one kind a test. Figures that are not certain must be named. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import type { Report } from '../../src/report/report.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(4), {
  agency: '星河市望月镇人民政府',
  year: 2021,
  most: 60,
});
const sheet = layOut(invented);
const tabs = toText(sheet, 'tabs');

/** Cells whose value is not the true one, apart from those that a finding names. */
function silent(report: Report): string[] {
  const named = new Set(checkReport(report).flatMap(({ cells }) => cells));
  return (Object.entries(invented.figures) as [CellId, number][])
    .filter(([id, value]) => report.cells[id]?.value !== value && !named.has(id))
    .map(([id]) => id);
}

function rowOf(report: Report, row: string): (number | null)[] {
  return Object.entries(report.cells)
    .filter(([id]) => id.startsWith(`requests.${row}.`))
    .map(([, cell]) => cell.value);
}

const figuresOf = (row: string): number[] =>
  Object.entries(invented.figures)
    .filter(([id]) => id.startsWith(`requests.${row}.`))
    .map(([, value]) => value);

const lineOf = (label: string): string => {
  const line = tabs.split('\n').find((each) => each.includes(label));
  if (line === undefined) throw new Error(`no line with ${label}`);
  return line;
};

describe('labels', () => {
  test.each([
    [
      'broken, figures on the first half',
      (line: string) =>
        line.replace('4.保护第三方合法权益', '4.保护第三') + '\n\t\t方合法权益\t\t\t\t\t\t\t',
      '4.保护第三方合法权益',
    ],
    [
      'broken, figures on the second half',
      (line: string) =>
        '\t\t5.属于三类\t\t\t\t\t\t\t\n' + line.replace('5.属于三类内部事务信息', '内部事务信息'),
      '5.属于三类内部事务信息',
    ],
    [
      'mistyped',
      (line: string) => line.replace('法律行政法规禁止公开', '法律行政止公开'),
      '2.其他法律行政法规禁止公开',
    ],
    [
      'with blanks inside',
      (line: string) => line.replace('2.重复申请', '2. 重 复 申 请'),
      '2.重复申请',
    ],
    [
      'without number',
      (line: string) => line.replace('3.要求提供公开出版物', '要求提供公开出版物'),
      '3.要求提供公开出版物',
    ],
    [
      'group cell printed again after a page break',
      (line: string) => `- 4 -\n三、本年度办理结果${line}`,
      '7.属于行政执法案卷',
    ],
    [
      'in traditional characters',
      (line: string) => line.replace('8.属于行政查询事项', '8.屬於行政查詢事項'),
      '8.属于行政查询事项',
    ],
  ])('%s', async (_name, damage, label) => {
    const report = await readReportText(tabs.replace(lineOf(label), damage(lineOf(label))));
    expect(
      Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, cell.value])),
    ).toEqual(invented.figures);
    expect(report.doubts.filter(({ rule }) => rule !== 'read-row-by-place')).toEqual([]);
  });

  test('the number of a label in a cell of its own is no figure', async () => {
    const line = lineOf('5.属于三类内部事务信息');
    const cut = line.replace('5.属于三类内部事务信息', '5\t.属于三类内部事务信息');
    const report = await readReportText(tabs.replace(line, cut));
    expect(rowOf(report, 'denied.internalAffairs')).toEqual(figuresOf('denied.internalAffairs'));
    expect(silent(report)).toEqual([]);
  });

  test('a figure glued to what is left of its label is read, and named', async () => {
    const text = tabs.replace(/^行政强制\t(\d+)\t.*$/m, '强制$1\t\t');
    const report = await readReportText(text);
    const cell = 'proactive.coercion.decisions';
    expect(report.cells[cell]?.value).toBe(invented.figures[cell]);
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-run-together', [cell]],
      ['read-row-by-place', [cell]],
    ]);
  });

  test('missing: the row keeps its place, and is named', async () => {
    const report = await readReportText(tabs.replace('4.无正当理由大量反复申请', ''));
    expect(rowOf(report, 'rejected.excessive')).toEqual(figuresOf('rejected.excessive'));
    expect(report.doubts).toEqual([expect.objectContaining({ rule: 'read-row-by-place' })]);
  });

  test('a row that is in no form is kept and named', async () => {
    const line = lineOf('2.重复申请');
    const report = await readReportText(
      tabs.replace(line, `${line}\n\t\t9.本地自设事项\t1\t2\t3\t4\t5\t6\t21`),
    );
    expect(
      report.extraRows.map(({ label, figures }) => [label, figures.map(({ raw }) => raw)]),
    ).toEqual([['9本地自设事项', ['1', '2', '3', '4', '5', '6', '21']]]);
    expect(silent(report)).toEqual([]);
    expect(rowOf(report, 'rejected.duplicate')).toEqual(figuresOf('rejected.duplicate'));
  });

  test('a row that is not there is lost, not 0', async () => {
    const report = await readReportText(tabs.replace(`${lineOf('3.要求提供公开出版物')}\n`, ''));
    expect(rowOf(report, 'rejected.publication')).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(report.cells['requests.rejected.publication.total']?.state).toBe('lost');
    expect(silent(report)).toEqual([]);
  });
});

describe('figures', () => {
  test('six for seven columns: never shifted into place in silence', async () => {
    for (let lost = 0; lost < 7; lost++) {
      const fields = lineOf('（一）予以公开').split('\t');
      fields.splice(3 + lost, 1);
      const report = await readReportText(
        tabs.replace(lineOf('（一）予以公开'), fields.join('\t')),
      );
      expect(report.doubts.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
        ['read-value-lost', 'requests.granted.naturalPerson'],
      ]);
      expect(silent(report)).toEqual([]);
      // The column sums of a consistent report leave one reading only.
      expect(rowOf(report, 'granted')).toEqual(figuresOf('granted'));
      expect(report.cells['requests.granted.total']?.state).toMatch(/read|inferred/);
    }
  });

  test('six and an empty field for seven: the empty field may be the residue of a wide label', async () => {
    const fields = lineOf('（一）予以公开').split('\t');
    fields.splice(3, 1);
    fields.splice(2, 0, '');
    const report = await readReportText(tabs.replace(lineOf('（一）予以公开'), fields.join('\t')));
    expect(report.doubts.map(({ rule }) => rule)).toContain('read-value-lost');
    expect(silent(report)).toEqual([]);
  });

  test('run together: taken apart by the sums, and named', async () => {
    const line = lineOf('（七）总计');
    const fields = line.split('\t');
    const report = await readReportText(
      tabs.replace(line, [...fields.slice(0, 3), fields.slice(3).join('')].join('\t')),
    );
    expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-run-together']);
    expect(rowOf(report, 'total')).toEqual(figuresOf('total'));
    expect(report.cells['requests.total.total']).toMatchObject({
      state: 'inferred',
      raw: String(invented.figures['requests.total.total']),
    });
  });

  test('torn apart: joined by the sums, and named', async () => {
    const line = lineOf('（七）总计');
    const total = String(invented.figures['requests.total.total']);
    const torn = `${line.slice(0, -total.length)}${total.slice(0, 1)}\t${total.slice(1)}`;
    const report = await readReportText(tabs.replace(line, torn));
    expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-torn-apart']);
    expect(rowOf(report, 'total')).toEqual(figuresOf('total'));
  });

  test('blank cells stay blank where the fields are all there', async () => {
    const line = lineOf('1.信访举报投诉类申请');
    const fields = line.split('\t').map((field, index) => (index >= 3 && index < 9 ? '' : field));
    const report = await readReportText(tabs.replace(line, fields.join('\t')));
    expect(rowOf(report, 'rejected.petition').slice(0, 6)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(report.cells['requests.rejected.petition.business']?.state).toBe('blank');
    expect(silent(report)).toEqual([]);
  });

  test('a mark for nothing is blank with its print', async () => {
    const report = await readReportText(tabs.replace(/^行政强制\t.*$/m, '行政强制\t/\t\t'));
    expect(report.cells['proactive.coercion.decisions']).toMatchObject({
      value: null,
      state: 'blank',
      raw: '/',
    });
  });

  test('what is no figure is unreadable with its print', async () => {
    const report = await readReportText(tabs.replace(/^行政强制\t.*$/m, '行政强制\t若干\t\t'));
    expect(report.cells['proactive.coercion.decisions']?.value).toBeNull();
    expect(silent(report)).toEqual([]);
  });

  test('words in the first column of figures are that cell, and no part of the label', async () => {
    const printed = tabs.replace(/^(行政规范性文件\t)\S*(\t.*)$/m, '$1若干$2');
    const report = await readReportText(printed);
    expect(report.cells['proactive.normativeDocuments.issued']).toMatchObject({
      value: null,
      state: 'unreadable',
      raw: '若干',
    });
    expect(report.doubts).toEqual([]);
    expect(silent(report)).toEqual([]);
    // A column of units beside the labels is none of figures.
    const counted = tabs.replace(/^(行政规范性文件\t)/m, '$1件\t');
    expect(silent(await readReportText(counted))).toEqual([]);
  });

  test.each(['近1280件', '1280↑', '128O', '无（0）'])(
    'so is %s behind the label of a row of one figure: no row is missing',
    async (raw) => {
      const printed = tabs.replace(/^行政强制\t.*$/m, `行政强制\t${raw}\t\t`);
      const report = await readReportText(printed);
      const cell = report.cells['proactive.coercion.decisions'];
      expect(cell).toMatchObject({ value: null, state: 'unreadable', raw });
      expect(report.doubts).toEqual([]);
    },
  );

  test('a real error in the report stays visible', async () => {
    const total = invented.figures['requests.total.total'] ?? 0;
    const line = lineOf('（七）总计');
    const report = await readReportText(
      tabs.replace(line, line.replace(new RegExp(`${total}$`), String(total + 10))),
    );
    expect(report.doubts).toEqual([]);
    expect(checkReport(report).map(({ rule, cells }) => `${rule} ${cells[0]}`)).toEqual([
      'requests-column-balance requests.total.total',
      'requests-result-total requests.total.total',
      'requests-row-total requests.total.total',
    ]);
  });
});

describe('money', () => {
  test('an amount torn at the end of its table in running text is not cut in silence', async () => {
    const run = toText(sheet, 'run').replace(/(行政事业性收费)[\d.]+/, '$11774.、23');
    const named = checkReport(await readReportText(run)).flatMap(({ cells }) => cells);
    expect(run).toContain('1774.、23');
    expect(named).toContain('proactive.fees.amount');
  });

  test.each([
    ['251000元', 25.1, '元'],
    ['72.8 万元', 72.8, '万元'],
    ['1,234.5', 1234.5, null],
  ])('%s', async (print, value, unit) => {
    const report = await readReportText(
      tabs.replace(/^行政事业性收费\t.*$/m, `行政事业性收费\t${print}\t\t`),
    );
    expect(report.cells['proactive.fees.amount']).toMatchObject({ value, unit, raw: print });
  });

  test('a header in 元 makes the figure 元', async () => {
    const text = tabs
      .replace('（单位：万元）', '（单位：元）')
      .replace(/^行政事业性收费\t.*$/m, '行政事业性收费\t5000\t\t');
    expect((await readReportText(text)).cells['proactive.fees.amount']).toMatchObject({
      value: 0.5,
      unit: '元',
      raw: '5000',
    });
  });
});
