/** Every finding has a name to be listed under, in both languages: no id is ever shown. */
import { describe, expect, test } from 'vitest';
import { DOUBT_KINDS } from '../../src/report/doubt-kinds.ts';
import { RULES } from '../../src/rules/index.ts';
import { titleOfRule } from '../../src/store/rule-titles.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const report = inventReport(createRandom(3), { agency: '银沙县林业局', year: 2022 });
const bytes = encodeText(toText(layOut(report), 'tabs'), 'utf-8');

/** File name, and the kind of doubt that it raises. */
const CONFLICTS = [
  ['银沙县林业局2019年政府信息公开工作年度报告.txt', 'read-year-conflict', '年度前后不一'],
  ['银沙县水务局2022年政府信息公开工作年度报告.txt', 'read-agency-conflict', '单位名称前后不一'],
] as const;

describe('titles', () => {
  test.each(CONFLICTS)('%s', async (name, rule, title) => {
    const { reports } = await processFile(name, bytes);
    const rules = reports.flatMap(({ reading }) => reading.doubts.map((doubt) => doubt.rule));
    expect(rules).toContain(rule);
    expect(titleOfRule(rule).zh).toBe(title);
  });

  test.each([...RULES.map(({ id }) => id), ...Object.keys(DOUBT_KINDS)])(
    '%s is called something',
    (id) => {
      const { zh, en } = titleOfRule(id);
      expect(zh).toMatch(/[一-鿿]/);
      expect(en).toMatch(/^[A-Z(]/);
    },
  );
});
