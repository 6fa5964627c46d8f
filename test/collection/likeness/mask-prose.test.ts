/** What is masked in prose before it is compared, and where each mark stands in the original. */
import { describe, expect, test } from 'vitest';
import { maskedCodes, maskProse } from '../../../src/collection/likeness/mask-prose.ts';
import { ownNames } from '../../../src/collection/likeness/own-names.ts';

describe('names that a title gives', () => {
  test.each([
    ['清源县松林乡人民政府', ['清源县', '松林乡', '清源', '松林']],
    ['松林乡', ['松林乡', '松林']],
    ['清源县林业局', ['清源县', '林业局', '清源', '林业']],
    ['国家税务总局清源县税务局', ['清源县', '税务局', '清源', '税务']],
    ['沛水市市场监督管理局', ['市场监督管理局', '市场监督管理', '沛水市', '沛水']],
    ['沛县水务局', ['水务局', '沛县', '水务']],
    ['镇海市北口区大市口街道办事处', ['大市口街道', '镇海市', '北口区', '大市口', '镇海', '北口']],
    ['清源经济开发区管理委员会', ['清源经济开发区', '清源经济开发']],
    ['人民政府办公室', []],
    ['', []],
  ])('%s', (agency, names) => {
    expect(ownNames(agency)).toEqual(names);
  });
});

describe('masked text', () => {
  const mask = (text: string, agency = '清源县林业局'): string =>
    maskProse(text, ownNames(agency)).text;

  test.each([
    ['digits', '收到12件，答复３件。', '收到#件答复#件'],
    ['thousands and decimals', '共1,234.5万元', '共#元'],
    ['percentages', '占30％，降百分之十五', '占#降#'],
    ['Chinese numerals', '共两次、十五人、二〇二四年', '共#次#人#年'],
    ['days', '2024 年 1 月 5 日至12月31日', '#日至#日'],
    ['a list', '3、5、7件', '#件'],
    ['own name', '清源县林业局把林业信息', '@把@信息'],
    ['what it calls itself', '我局和本单位、我县', '@和@'],
    ['kinds of place', '全县各乡镇街道', '@各@'],
    ['blanks and letters', ' Ａpp 与\n“微信”　公众号', 'app与微信公众号'],
    ['another body', '县财政局', '@财政局'],
    ['nothing', ' 。\n', ''],
  ])('%s', (_what, text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(String.fromCharCode(...maskedCodes(text, ownNames('清源县林业局')))).toBe(masked);
  });

  test('a town and another are the same when each speaks of itself', () => {
    const town = mask(
      '松林乡人民政府：我乡全年公开312条，松林便民中心1处。',
      '清源县松林乡人民政府',
    );
    const other = mask('梅岭镇人民政府：本镇全年公开28条，梅岭便民中心3处。', '梅岭镇人民政府');
    expect(town).toBe(other);
    expect(town).toBe('@人民政府@全年公开#条@便民中心#处');
  });

  test('each mark knows its print', () => {
    const text = '2024 年，清源县 林业局公开 1,234 条。';
    const { text: masked, starts, ends } = maskProse(text, ownNames('清源县林业局'));
    const prints = [...masked].map((_mark, at) => text.slice(starts[at], ends[at]));
    expect(prints).toEqual(['2024', '年', '清源县 林业局', '公', '开', '1,234', '条']);
  });
});
