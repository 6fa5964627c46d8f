import { describe, expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import type { SheetOptions } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import type { Section } from '../../src/report/report.ts';

const invented = inventReport(createRandom(2), { agency: '星河市望月镇人民政府', year: 2021 });

async function sectionsOf(
  options: SheetOptions,
  style: 'tabs' | 'run' = 'tabs',
): Promise<readonly Section[]> {
  return (await readReportText(toText(layOut(invented, options), style))).sections;
}
const headings = (sections: readonly Section[]): string[] =>
  sections.map(({ id, heading }) => `${id}: ${heading}`);

describe('sections', () => {
  test('prose that numbers its own parts 一 to 五 does not clash', async () => {
    const overview = [
      '2021年工作情况如下：',
      '一、主动公开情况',
      '全年公开信息34条。',
      '二、依申请公开情况',
      '均已按时办理。',
      '三、政府信息管理',
      '四、平台建设',
      '五、监督保障',
      '加强领导。',
    ];
    const sections = await sectionsOf({ prose: { overview } });
    expect(headings(sections).slice(0, 3)).toEqual([
      'overview: 一、总体情况',
      'proactive: 二、主动公开政府信息情况',
      'requests: 三、收到和处理政府信息公开申请情况',
    ]);
    expect(sections[0]?.text).toBe(overview.join('\n'));
  });

  test('headings reworded, unnumbered or with other punctuation', async () => {
    const sections = await sectionsOf({
      headings: {
        overview: '一、工作总体开展情况',
        requests: '收到和处理政府信息公开申请的情况',
        disputes: '四．因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        problems: '五、存在的问题及下一步改进措施',
        other: '其他需要报告的事项',
      },
    });
    expect(sections.map(({ id }) => id)).toEqual([
      'overview',
      'proactive',
      'requests',
      'disputes',
      'problems',
      'other',
    ]);
  });

  test('a section left out is not invented', async () => {
    const sections = await sectionsOf({ without: ['other'] });
    expect(sections.map(({ id }) => id)).toEqual([
      'overview',
      'proactive',
      'requests',
      'disputes',
      'problems',
    ]);
  });

  test('a lost heading: the table still marks its section', async () => {
    const sections = await sectionsOf({ headings: { requests: '' } });
    expect(headings(sections)[2]).toBe('requests: ');
  });

  test('a list of the sections in the preface is not the report', async () => {
    const preface =
      '本报告包括一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况等部分。';
    const text = toText(layOut(invented), 'tabs').replace(
      '一、总体情况',
      `${preface}\n\n一、总体情况`,
    );
    const { sections } = await readReportText(text);
    expect(sections[0]?.text).toMatch(/^2021年，星河市望月镇人民政府认真落实/);
  });

  test('headings inside one long line', async () => {
    const sections = await sectionsOf({}, 'run');
    expect(headings(sections)[4]).toBe('problems: 五、存在的主要问题及改进情况');
    expect(sections[4]?.text).toMatch(/^一是公开内容还不够全面/);
  });

  test.each(['tabs', 'cells'] as const)('headings and prose on a line, %s', async (style) => {
    const problems = [
      '主动公开的内容还不够全面，下一步将加强学习培训，完善工作机制，提高公开质量。',
    ];
    const text = toText(layOut(invented, { prose: { problems } }), style)
      .replaceAll(/^([一五六]、.*)\n+(.*)$/gm, '\t$1\t\t　　$2')
      .replace(/\n+\t五、/, '\n\t\n\t五、');
    const { sections } = await readReportText(text);
    expect(headings(sections)).toEqual([
      'overview: 一、总体情况',
      'proactive: 二、主动公开政府信息情况',
      'requests: 三、收到和处理政府信息公开申请情况',
      'disputes: 四、政府信息公开行政复议、行政诉讼情况',
      'problems: 五、存在的主要问题及改进情况',
      'other: 六、其他需要报告的事项',
    ]);
    expect(sections.at(-1)?.text).not.toBe('');
  });

  test('the prose is kept without the figures of the tables', async () => {
    const [, proactive, requests] = await sectionsOf({
      prose: { requests: ['本年申请均已办结。'] },
    });
    expect(proactive?.text).toBe('');
    expect(requests?.text).toBe('本年申请均已办结。');
  });

  describe.each(['tabs', 'run'] as const)('wording as reports vary it, as %s', (style) => {
    test.each([
      ['overview', '一、工作总体情况'],
      ['overview', '一、总体工作开展情况'],
      ['proactive', '二、主动公开政府信息工作情况'],
      ['requests', '三、收到和处理政府信息公开申请办理情况'],
      ['requests', '三、依申请公开政府信息办理情况'],
      ['disputes', '四、政府信息公开行政法复议、行政诉讼情况'],
      ['disputes', '四、政府信息公开行政复议与行政诉讼情况'],
      ['disputes', '四、因政府信息公开工作被申请行政复议及提起行政诉讼的情况'],
      ['problems', '五、存在的主要问题及改进措施'],
      ['problems', '五、存在的主要问题及明年工作计划'],
      ['problems', '五、工作中存在的问题和下一步工作打算'],
      ['problems', '五、存在的困难和问题及2022年改进方向'],
      ['other', '六、需要说明的其他事项与附表'],
      ['other', '六、其他需要说明的情况'],
      ['other', '六、其它需报告的事项及附件'],
    ] as const)('%s: %s', async (id, heading) => {
      const sections = await sectionsOf({ headings: { [id]: heading } }, style);
      expect(sections.map((each) => each.id)).toEqual([
        'overview',
        'proactive',
        'requests',
        'disputes',
        'problems',
        'other',
      ]);
      expect(sections.find((each) => each.id === id)?.heading).toBe(heading);
    });
  });

  test('the marks of Markdown are not print', async () => {
    const text = toText(layOut(invented), 'tabs')
      .replaceAll(/^([一二三四五六]、[^\t\n]*情况|六、.*)$/gm, '## $1')
      .replace(/^/, '# ');
    const { sections, agency } = await readReportText(text);
    expect(headings(sections).slice(0, 2)).toEqual([
      'overview: 一、总体情况',
      'proactive: 二、主动公开政府信息情况',
    ]);
    expect(agency).toBe(invented.agency);
  });

  test('ten thousand headings of the same words are chosen from in one pass', async () => {
    const overview = Array.from({ length: 10_000 }, () => '一、总体情况');
    const sections = await sectionsOf({ prose: { overview } });
    expect(sections.map(({ id }) => id)).toHaveLength(6);
  });

  test('categories and sentences above a table are prose, not rows', async () => {
    const sheet = layOut(invented, {
      prose: {
        proactive: ['全年公开30条，涵盖政策及规范性文件类8条、规划计划类2条、其他信息20条。'],
        disputes: ['2021年，未发生行政复议及行政诉讼。'],
      },
    });
    for (const style of ['tabs', 'plain', 'run'] as const) {
      const { sections, doubts, extraRows } = await readReportText(toText(sheet, style));
      expect(extraRows).toEqual([]);
      // On one line digits run together, with or without the prose.
      if (style !== 'run') expect(doubts).toEqual([]);
      expect(sections.find(({ id }) => id === 'proactive')?.text).toMatch(/^全年公开30条.*20条。$/);
      expect(sections.find(({ id }) => id === 'disputes')?.text).toBe(
        '2021年，未发生行政复议及行政诉讼。',
      );
    }
  });
});
