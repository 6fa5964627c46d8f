/** An invented report on 2015 with the statistics table of its time, in the shapes in which it arrives. */

export interface OlderRow {
  readonly label: string;
  readonly unit: string;
  readonly figures: readonly (number | null)[];
}

const row = (label: string, unit = '', ...figures: (number | null)[]): OlderRow => ({
  label,
  unit,
  figures,
});

/** Every sum holds; this year and cumulative. */
export const OLDER_ROWS: readonly OlderRow[] = [
  row('一、主动公开情况'),
  row('（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', 312, 2210),
  row('其中：主动公开规范性文件数', '条', 4, 39),
  row('（二）通过不同渠道和方式公开政府信息的情况'),
  row('1.政府公报公开政府信息数', '条', 0, 12),
  row('2.政府网站公开政府信息数', '条', 312, 2210),
  row('二、依申请公开情况'),
  row('（一）收到申请数', '件', 17, 95),
  row('1.当面申请数', '件', 9, 50),
  row('2.传真申请数', '件', 0, 3),
  row('3.网络申请数', '件', 6, 30),
  row('4.信函申请数', '件', 2, 12),
  row('（二）申请办结数', '件', 17, 95),
  row('1.按时办结数', '件', 16, 90),
  row('2.延期办结数', '件', 1, 5),
  row('（三）申请答复数', '件', 17, 95),
  row('1.同意公开答复数', '件', 12, 70),
  row('2.不同意公开答复数', '件', 3, 15),
  row('其中：涉及国家秘密', '件', 0, 1),
  row('涉及商业秘密', '件', 1, 4),
  row('3.申请信息不存在数', '件', 2, 10),
  row('三、行政复议数量', '件', 2, 6),
  row('（一）维持具体行政行为数', '件', 1, 4),
  row('（二）被依法纠错数', '件', 0, 0),
  row('（三）其他情形数', '件', 1, 2),
  row('四、依申请公开信息收取的费用', '万元', 0.35, 1.2),
];

const BEFORE = [
  '星河市水务局2015年政府信息公开工作年度报告',
  '一、概述',
  '2015年，我局认真做好政府信息公开工作。',
  '二、主动公开政府信息的情况',
  '全年主动公开政府信息312条。',
  '三、依申请公开政府信息的情况',
  '全年收到政府信息公开申请17件，均按时办结。',
];
const AFTER = '单位负责人：甲 审核人：乙 填报人：丙';
const HEADER = ['统计指标', '单位', '本年', '累计'];

type Shape = 'tabs' | 'lines' | 'html' | 'cells';
export const OLDER_SHAPES: readonly Shape[] = ['tabs', 'lines', 'html', 'cells'];

/** @param header as printed; the figures stand under its last words */
export function olderReport(
  shape: Shape,
  rows: readonly OlderRow[] = OLDER_ROWS,
  header: readonly string[] = HEADER,
): string {
  const cells = rows.map(({ label, unit, figures }) => [
    label,
    unit === '' ? '——' : unit,
    ...(figures.length === 0 ? ['——', '——'] : figures.map((figure) => String(figure ?? ''))),
  ]);
  const table = [header, ...cells];
  if (shape === 'html') {
    const lines = (texts: readonly string[]): string =>
      texts.map((text) => `<p>${text}</p>`).join('\n');
    const body = table.map((each) => `<tr>${each.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    return `<!doctype html><meta charset="utf-8"><title>年报</title>${lines(BEFORE)}
<table>${body.join('\n')}</table>${lines([AFTER])}`;
  }
  const join = {
    tabs: (each: readonly string[]): string => each.join('\t'),
    lines: (each: readonly string[]): string => each.join(' '),
    cells: (each: readonly string[]): string => each.join('\n'),
  }[shape];
  return [...BEFORE, '政府信息公开情况统计表', ...table.map(join), AFTER].join('\n');
}
