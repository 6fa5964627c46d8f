/** Headings, titles, lists and lines that grow. */
import { inProse, series, whole } from './shape.ts';
import type { Shape } from './shape.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];
const numeral = (index: number): string => NUMERALS[index % NUMERALS.length] ?? '';

export const LINE_SHAPES: readonly Shape[] = [
  inProse('numbered headings', (n) => series(500 * n, (i) => `${numeral(i)}、总体情况\n`)),
  inProse('headings of all sections', (n) =>
    series(500 * n, (i) => `${numeral(i)}、主动公开政府信息情况及其他${i}\n`),
  ),
  inProse('headings in one line', (n) => series(800 * n, (i) => `${numeral(i)}、总体情况`)),
  inProse('headings without an end', (n) => `一、${'总体情况'.repeat(2000 * n)}`),
  inProse('numerals', (n) => '一、'.repeat(3000 * n)),
  inProse('sub-headings', (n) => series(700 * n, (i) => `（${numeral(i)}）主动公开\n`)),
  inProse('items of a list', (n) => series(1000 * n, (i) => `${i}.加强审核\n`)),
  inProse('nested items', (n) => series(300 * n, (i) => `${' '.repeat(i % 40)}（${i}）加强审核\n`)),
  inProse('titles', (n) => '星河市教育局2023年政府信息公开工作年度报告\n'.repeat(200 * n)),
  inProse('titles in one line', (n) => '2023年政府信息公开工作年度报告'.repeat(300 * n)),
  inProse('one title without an end', (n) => `${'星河市教育局'.repeat(1500 * n)}年度报告`),
  inProse('words of a title, a line each', (n) => '政府信息公开\n工作年度报告\n'.repeat(500 * n)),
  inProse('prefaces', (n) =>
    '根据《条例》要求，现公布星河市教育局2023年度报告。\n'.repeat(300 * n),
  ),
  inProse('signatures', (n) => '星河市教育局\n2024年1月5日\n'.repeat(400 * n)),
  inProse('words of the tables', (n) => '本年新收政府信息公开申请数量\n'.repeat(400 * n)),
  inProse('figures, a line each', (n) => series(1500 * n, (i) => `${i}\n`)),
  inProse('a label and a figure, a line each', (n) => series(700 * n, (i) => `行政复议\n${i}\n`)),
  inProse('headings of Markdown', (n) => `${'#'.repeat(4000 * n)} 总体情况`),
  inProse('marks of Markdown', (n) => '~~**__'.repeat(1500 * n)),
  inProse('ways into a list', (n) => series(700 * n, (i) => `- ${'  '.repeat(i % 20)}- 审核\n`)),
  whole('nothing but text', (n) => '全年公开信息工作，做好审核。\n'.repeat(1000 * n)),
  whole('nothing but digits', (n) => '1234567890 '.repeat(1000 * n)),
  whole('nothing but one line', (n) => '公开'.repeat(6000 * n)),
];
