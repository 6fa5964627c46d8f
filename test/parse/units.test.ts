/** Money in 元, 千元, 万元 or 亿元, wherever the unit is said; and where it is said nowhere. */
import { describe, expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const AGENCY = '星河市交通运输局';
const CELL = 'proactive.fees.amount';
const invented = inventReport(createRandom(12), { agency: AGENCY, year: 2022 });

const text = (print: string, style: 'tabs' | 'pipes' | 'plain', problems: readonly string[] = []) =>
  toText(
    layOut(invented, {
      print: (id, value) => (id === CELL ? print : `${value}`),
      ...(problems.length === 0 ? {} : { prose: { problems } }),
    }),
    style,
  );

const WITHOUT = '本年收费金额';
const LABEL = '本年收费金额（单位：万元）';
const CAPTION = '第二十条第（八）项';

describe('the unit is read', () => {
  test.each([
    ['in the header', (t: string) => t.replace(LABEL, `${WITHOUT}（元）`)],
    [
      'in the header, beside another',
      (t: string) => t.replace(LABEL, `${WITHOUT}（单位：件、元）`),
    ],
    [
      'beside the label of the row',
      (t: string) => t.replace(LABEL, WITHOUT).replace('行政事业性收费', '行政事业性收费（元）'),
    ],
    [
      'beside the label, against the header',
      (t: string) => t.replace('行政事业性收费', '行政事业性收费（单位：元）'),
    ],
    [
      'in the line above the block',
      (t: string) => t.replace(LABEL, WITHOUT).replace(CAPTION, `${CAPTION}（单位：元）`),
    ],
    [
      'above the table',
      (t: string) =>
        t.replace(LABEL, WITHOUT).replace('第二十条第（一）项', '单位：元\n第二十条第（一）项'),
    ],
    [
      'in the heading of the section',
      (t: string) =>
        t
          .replace(LABEL, WITHOUT)
          .replace('二、主动公开政府信息情况', '二、主动公开政府信息情况（单位：元）'),
    ],
  ])('%s', async (_name, change) => {
    for (const style of ['tabs', 'plain'] as const) {
      const report = await readReportText(change(text('728500', style)));
      expect(report.cells[CELL]).toMatchObject({ value: 72.85, unit: '元', raw: '728500' });
      expect(report.doubts).toEqual([]);
    }
  });

  test.each<readonly [string, (t: string) => string]>([
    [
      'in a column of its own',
      (t) =>
        t
          .replaceAll('信息内容\t', '信息内容\t计量单位\t')
          .replace(/^(规章|行政规范性文件|行政许可|行政处罚|行政强制)\t/gm, '$1\t件\t')
          .replace('行政事业性收费\t', '行政事业性收费\t元\t'),
    ],
    ['in a row of its own', (t) => t.replace('行政事业性收费\t', '计量单位\t元\n行政事业性收费\t')],
    ['in a note below', (t) => t.replace('728500', '728500\n注：收费金额单位为元。')],
    ['in a note below, in other words', (t) => t.replace('728500', '728500\n表中金额以“元”计。')],
    ['in a caption below', (t) => t.replace('728500', '728500\n（金额单位：元）')],
    [
      'in a caption above, in a sentence',
      (t) => t.replace('第二十条第（一）项', '（收费金额单位为人民币元）\n第二十条第（一）项'),
    ],
  ])('%s', async (_name, change) => {
    const report = await readReportText(change(text('728500', 'tabs').replace(LABEL, WITHOUT)));
    expect(report.cells[CELL]).toMatchObject({ value: 72.85, unit: '元', raw: '728500' });
    expect(report.doubts).toEqual([]);
  });

  test.each<readonly [string, (t: string) => string]>([
    ['a caption of the next table', (t) => t.replace('\n三、', '\n单位：元\n甲\t乙\n三、')],
    ['a note on penalties', (t) => t.replace('\n三、', '\n注：罚没金额单位为元。\n三、')],
    ['words that hold 元', (t) => t.replace('\n三、', '\n注：本单位多元化公开，未收费。\n三、')],
    ['a note that agrees', (t) => t.replace('\n三、', '\n注：收费金额以万元为单位。\n三、')],
    ['a caption of counts', (t) => t.replace('\n三、', '\n（单位：件）\n三、')],
    [
      'a unit in the cell against the caption',
      (t) =>
        t
          .replace('72.85', '72.85万元')
          .replace('第二十条第（一）项', '单位：元\n第二十条第（一）项'),
    ],
    [
      'nothing charged, two units',
      (t) => t.replace('72.85', '0').replace('第二十条第（一）项', '单位：元\n第二十条第（一）项'),
    ],
  ])('nothing is said: %s', async (_name, change) => {
    const report = await readReportText(change(text('72.85', 'tabs')));
    expect(report.cells[CELL]?.unit ?? '万元').toBe('万元');
    expect(report.doubts).toEqual([]);
  });

  test.each([
    ['in the caption', '单位：元\n第二十条第（一）项', 72.85],
    ['in the row', '第二十条第（一）项', 0.007_285],
  ])('against the header %s: named', async (where, caption, value) => {
    const own = where === 'in the row' ? '行政事业性收费\t元\t' : '行政事业性收费\t';
    const report = await readReportText(
      text('72.85', 'tabs').replace('第二十条第（一）项', caption).replace('行政事业性收费\t', own),
    );
    expect(report.cells[CELL]).toMatchObject({ value, raw: '72.85' });
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-unit-unsure', [CELL]],
    ]);
  });

  test('against the header, where the text bears the header out: nothing is said', async () => {
    const report = await readReportText(
      text('72.85', 'tabs', ['全年收费72.85万元。']).replace(CAPTION, `${CAPTION}（单位：元）`),
    );
    expect(report.cells[CELL]?.value).toBe(72.85);
    expect(report.doubts).toEqual([]);
  });

  test('counts under a header in 万件 are named', async () => {
    const said = '本年处理决定数量（万件）';
    const report = await readReportText(text('72.85', 'tabs').replaceAll('本年处理决定数量', said));
    const decisions = ['licensing', 'penalties', 'coercion'].map(
      (row) => `proactive.${row}.decisions` as const,
    );
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-odd-print', decisions.filter((id) => (report.cells[id]?.value ?? 0) !== 0)],
    ]);
  });

  test.each([
    ['千元', 72.85, '728.5'],
    ['亿元', 15_000, '1.5'],
    ['百万元', 150, '1.5'],
  ])('%s', async (unit, value, print) => {
    const report = await readReportText(
      text(print, 'tabs').replace(LABEL, `${WITHOUT}（${unit}）`),
    );
    expect(report.cells[CELL]).toMatchObject({ value, unit, raw: print });
  });
});

describe('the unit is said nowhere', () => {
  const bare = (print: string, problems: readonly string[] = []): string =>
    text(print, 'tabs', problems).replace(LABEL, WITHOUT);

  test.each([
    ['728500', 728_500],
    ['10000', 10_000],
    ['728500.55', 728_500.55],
  ])('%s is unusually much: named, and left as the form says', async (print, value) => {
    const report = await readReportText(bare(print));
    expect(report.cells[CELL]).toMatchObject({ value, raw: print, unit: null });
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-unit-unsure', [CELL]],
    ]);
  });

  test.each(['0', '9999', '72.85', '12345.6'])(
    '%s is likely, and nothing is said',
    async (print) => {
      expect((await readReportText(bare(print))).doubts).toEqual([]);
    },
  );

  test('the text says how much it is in 万元', async () => {
    const report = await readReportText(bare('728500', ['全年行政事业性收费72.85万元。']));
    expect(report.cells[CELL]).toMatchObject({ value: 72.85, state: 'inferred', raw: '728500' });
    expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-unit-unsure']);
    expect(report.doubts[0]?.message.zh).toContain('72.85万元');
  });

  test('the text bears the figure out', async () => {
    const report = await readReportText(bare('25000', ['全年行政事业性收费2.5亿元。']));
    expect(report.cells[CELL]).toMatchObject({ value: 25_000, state: 'read' });
    expect(report.doubts).toEqual([]);
  });
});
