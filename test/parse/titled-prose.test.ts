/** A page with the title of a report and headings of its own is a report, though no table is in it. */
import { describe, expect, test } from 'vitest';
import { processFile } from '../../src/worker/process-file.ts';

const HEADINGS = ['一、公开工作开展得怎么样', '二、收费和减免', '三、下一步打算'];

async function codeOf(lines: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { reports, failures } = await processFile('a.txt', bytes);
  return reports[0] === undefined ? (failures[0]?.code ?? '') : `report ${reports[0].reading.year}`;
}

describe('a title and three numbered headings', () => {
  test.each([
    ['of a report', '星河市水务局2016年政府信息公开工作年度报告', 'report 2016'],
    ['of a report of today', '星河市水务局2023年政府信息公开工作年度报告', 'report 2023'],
    ['handed on', '星河市水务局关于印发2023年政府信息公开工作年度报告的通知', 'report 2023'],
    ['of a notice', '关于做好2023年政府信息公开工作年度报告编制工作的通知', 'no-report'],
    ['of an explanation', '《星河市水务局2023年政府信息公开工作年度报告》解读', 'no-report'],
  ])('%s', async (_name, title, code) => {
    expect(await codeOf([title, ...HEADINGS.flatMap((heading) => [heading, '情况良好。'])])).toBe(
      code,
    );
  });
});

test('a title and links only are no report', async () => {
  expect(await codeOf(['星河市水务局2023年政府信息公开工作年度报告', '附件下载'])).toBe(
    'no-report',
  );
});
