/** What is said of two texts side by side: which is the shorter, how much of it is in the other, what was changed. */
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/collection/likeness/compare-texts.ts';
import { makeReport } from '../../support/make-report.ts';
import { inventProse } from '../../support/invent-prose.ts';
import { createRandom } from '../../support/random.ts';

const report = (agency: string, overview: string) =>
  makeReport({ agency, sections: { overview, problems: '' } });
const COPIED = '人民政府坚持以公开为常态，全年公开政府信息';

describe('two texts', () => {
  test('are counted without punctuation, by the shorter one; changed names and numbers apart', () => {
    const long = `梅岭镇${COPIED}287条。新增公开栏。`;
    const short = `松林乡${COPIED} 312 条。`;
    const said = {
      length: 27,
      common: 27,
      numbers: 1,
      names: 1,
    };
    const [one, two] = [report('松林乡人民政府', short), report('梅岭镇人民政府', long)];
    expect(compareTexts(one, two)).toMatchObject({ ...said, shorter: 'left' });
    expect(compareTexts(two, one)).toMatchObject({ ...said, shorter: 'right' });
  });

  test.each<[string, string, string, number, number]>([
    ['nothing', '', '', 0, 0],
    ['one side empty', '', '全年公开政府信息三百条。', 0, 0],
    ['nothing in common', '先行先试，以点带面，稳步推进。', '全年公开政府信息三百条。', 11, 0],
  ])('%s', (_what, left, right, length, common) => {
    const said = compareTexts(report('松林乡人民政府', left), report('梅岭镇人民政府', right));
    expect(said).toMatchObject({ length, common, numbers: 0, names: 0 });
  });

  test('of thirty thousand characters are the same throughout', () => {
    const text = inventProse(createRandom(7), 30_000);
    const said = compareTexts(report('松林乡人民政府', text), report('松林乡人民政府', text));
    expect(said.common).toBe(said.length);
    expect(said.passages.map(({ kind }) => kind)).toEqual(['same']);
  });
});
