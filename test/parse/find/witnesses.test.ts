/** What the preface, the period covered and the signature say. */
import { describe, expect, test } from 'vitest';
import {
  findCompiler,
  findPeriod,
  findSignature,
  titlesInPreface,
} from '../../../src/parse/find/witnesses.ts';

describe('the period covered', () => {
  test.each([
    ['统计期限自2020年1月1日起至2020年12月31日止', [2020, 2020], true],
    ['数据统计时限为2020年1月1日至12月31日', [2020, 2020], true],
    ['统计期限为2020年1月1日—同年12月31日', [2020, 2020], true],
    ['自2020年1月1日起至2020年12月31日', [2020, 2020], true],
    ['统计期限为2020年9月1日至2020年12月31日', [2020, 2020], false],
    ['统计期限为2020年1月2日至2020年12月31日', [2020, 2020], false],
    ['统计期限为2020年1月1日至2020年12月30日', [2020, 2020], false],
    ['统计期限为2020年1月1日至2020年11月31日', [2020, 2020], false],
    ['统计期限为2019年1月1日至2020年12月31日', [2019, 2020], false],
  ] as const)('%s', (text, years, isWholeYear) => {
    expect(findPeriod(text)).toMatchObject({ years, isWholeYear });
  });

  test('is quoted from its first day on', () => {
    expect(findPeriod('本报告统计期限自2020年1月1日至12月31日止。')?.print).toBe(
      '2020年1月1日至12月31日',
    );
  });

  test.each(['公示时间为2020年3月1日至2020年3月5日', '统计期限见附件', '2020年1月1日发布'])(
    'is not %s',
    (text) => {
      expect(findPeriod(text)).toBeNull();
    },
  );
});

describe('titles in the preface', () => {
  const TITLE = '现公布星河市水务局2021年政府信息公开工作年度报告';
  test.each([
    [[`根据要求，${TITLE}。`], 1],
    [[`${TITLE}，请各界监督。`], 1],
    [['星河市水务局2021年政府信息公开工作年度报告'], 0],
    [['根据《关于做好2021年政府信息公开工作年度报告编制工作的通知》，编制本报告。'], 0],
    [[`${'很'.repeat(91)}${TITLE}。`], 0],
  ] as const)('%s', (lines, count) => {
    expect(titlesInPreface(lines)).toHaveLength(count);
  });
});

test.each([
  ['本报告由星河市水务局根据条例编制。', '星河市水务局'],
  ['本报告由星河市水务局编制', '星河市水务局'],
  ['本报告由办公室编制', null],
  ['本报告由星河市机构编制委员会编制', '星河市机构编制委员会'],
  ['由下列六部分组成，根据', null],
])('the compiler of 「%s」', (text, name) => {
  expect(findCompiler(text)).toBe(name);
});

describe('the signature', () => {
  const links = (count: number): string[] => Array.from({ length: count }, () => '链接');
  test.each<readonly [string, readonly string[], string | null]>([
    ['above the date', ['正文。', '星河市水务局', '2022年1月20日'], '星河市水务局'],
    ['before the date', ['正文。', '星河市水务局2022年1月20日'], '星河市水务局'],
    ['with a seal', ['星河市水务局（盖章）', '二〇二二年一月二十日'], '星河市水务局'],
    ['in forty lines', ['星河市水务局', '2022年1月20日', ...links(38)], '星河市水务局'],
    ['cut off by a fortieth line', ['星河市水务局', '2022年1月20日', ...links(39)], null],
    ['a title under the name', ['星河市水务局', '报告', '2022年1月20日'], null],
    ['behind a full stop', ['特此报告。星河市水务局', '2022年1月20日'], '星河市水务局'],
    [
      'the last of several dates',
      ['甲市局', '2021年1月1日', '乙市水务局', '2022年1月2日'],
      '乙市水务局',
    ],
    ['above a footer', ['星河市水务局', '2022年1月20日', '版权所有'], '星河市水务局'],
    ['too far up', ['星河市水务局', '2022年1月20日', ...links(40)], null],
    ['a sentence', ['以上情况特此报告', '2022年1月20日'], null],
    ['no date', ['星河市水务局'], null],
    ['a date within a sentence', ['星河市水务局', '2022年1月20日发布'], null],
    ['too long for a name', ['星'.repeat(30) + '局', '2022年1月20日'], null],
  ])('%s', (_name, lines, name) => {
    expect(findSignature(lines)).toBe(name);
  });
});
