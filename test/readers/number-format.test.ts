import { describe, expect, test } from 'vitest';
import { builtinFormat } from '../../src/readers/sheets/numbers/builtin-number-formats.ts';
import {
  createCellFormatter,
  plainNumber,
} from '../../src/readers/sheets/numbers/number-format.ts';
import { serialOfIsoDate } from '../../src/readers/sheets/numbers/number-format-date.ts';

const format = createCellFormatter(false);

describe('numbers', () => {
  test.each([
    [3, 'General', '3'],
    [72.80000000000001, 'General', '72.8'],
    [0.1 + 0.2, '', '0.3'],
    [1e-7, 'General', '0.0000001'],
    [1.5e21, 'General', '1500000000000000000000'],
    [3, '0"件"', '3件'],
    [3, '0件', '3件'],
    [3, String.raw`0\件`, '3件'],
    [3, 'G/通用格式"件"', '3件'],
    [-3, 'General"件"', '-3件'],
    [3.005, '0.00', '3.01'],
    [1.005, '0.00', '1.01'],
    [72.80000000000001, '0.00', '72.80'],
    [72.8, '0.00_ ', '72.80 '],
    [1234567.5, '#,##0', '1,234,568'],
    [999, '#,##0', '999'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.5, '#.##', '.5'],
    [3, '0.##', '3'],
    [3.1, '0.##', '3.1'],
    [7, '000', '007'],
    [0.256, '0%', '26%'],
    [0.07, '0.0%', '7.0%'],
    [-0.3, '0', '0'],
    [0, '#', ''],
    [12345, '0!.0,"万"', '1.2万'],
    [12345678, '#,##0,', '12,346'],
    [251000, '0.00,,', '0.25'],
    [5, '"共"0"条"', '共5条'],
    [5, '[Red]0', '5'],
    [0, '0;-0;[White]0', ''],
    [5, '0;-0;[White]0', '5'],
    [5, '[白色]0', ''],
    [5, '[Color2]0', ''],
    [5, '[Color 22]0', '5'],
    [5, '[DBNum1][$-804]General', '5'],
    [5, '[$¥-804]#,##0', '¥5'],
    [5, '+0;-0;0', '+5'],
    [-5, '+0;-0;0', '-5'],
    [-5, '0', '-5'],
    [-5, '0_);(0)', '(5)'],
    [0.5, '# ?/?', '0.5'],
    [1234, '0.00E+00', '1234'],
    [5, '@', '5'],
  ])('%d as %s is %s', (value, code, shown) => {
    expect(format(value, code)).toBe(shown);
  });

  test.each([
    [0, ';;;', ''],
    [3, ';;;', ''],
    [0, '0;-0;;@', ''],
    [3, '0;-0;;@', '3'],
    [-3, '0;-0;;@', '-3'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [0, '#,##0;-#,##0;-', '-'],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', ' - '],
    [1234, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', ' 1,234 '],
    [0, '[=0]"/";General', '/'],
    [8, '[=0]"/";General', '8'],
    [150, '[>=100]"多";[<10]"少";0', '多'],
    [50, '[>=100]"多";[<10]"少";0', '50'],
    [5, '[>=100]"多";[<10]"少";0', '少'],
    [0, '[<>0]0;"无"', '无'],
  ])('%d as %s is 「%s」', (value, code, shown) => {
    expect(format(value, code)).toBe(shown);
  });

  test.each([
    ['甲', 'General', '甲'],
    ['甲', '0;-0;;@', '甲'],
    ['甲', ';;;', ''],
    ['甲', '0;-0;0;"—"', '—'],
    ['甲', '@"："', '甲：'],
    ['甲', '0.00', '甲'],
  ])('text %s as %s is 「%s」', (value, code, shown) => {
    expect(format(value, code)).toBe(shown);
  });
});

describe('dates', () => {
  test.each([
    [45291, 'yyyy"年"m"月"d"日"', '2023年12月31日'],
    [45291, 'yyyy/m/d', '2023/12/31'],
    [45291, 'yyyy-mm-dd', '2023-12-31'],
    [45291, '[$-804]yyyy"年"m"月"d"日" aaaa;@', '2023年12月31日 星期日'],
    [45291.75, 'yyyy-m-d h:mm', '2023-12-31 18:00'],
    [45291.75, 'm/d/yy h:mm AM/PM', '12/31/23 6:00 PM'],
    [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.5, 'mm:ss', '00:00'],
    [45291, 'd-mmm-yy', '31-Dec-23'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [61, 'yyyy/m/d', '1900/3/1'],
    [45291, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2023年12月31日'],
    [-1, 'yyyy/m/d', '-1'],
  ])('%d as %s is %s', (serial, code, shown) => {
    expect(format(serial, code)).toBe(shown);
  });

  test('built-in formats are those of a Chinese Excel', () => {
    expect(format(45291, builtinFormat(14))).toBe('2023/12/31');
    expect(format(45291, builtinFormat(31))).toBe('2023年12月31日');
    expect(format(45291, builtinFormat(57))).toBe('2023年12月');
    expect(format(0, builtinFormat(41))).toBe('-');
    expect(format(3, builtinFormat(26))).toBe('3');
  });

  test('the 1904 system counts from 1904', () => {
    expect(createCellFormatter(true)(43829, 'yyyy/m/d')).toBe('2023/12/31');
  });

  test('ISO dates become serial numbers', () => {
    expect(serialOfIsoDate('2023-12-31', false)).toBe(45291);
    expect(serialOfIsoDate('2023-12-31T18:00:00', false)).toBe(45291.75);
    expect(serialOfIsoDate('去年', false)).toBe(null);
    expect(serialOfIsoDate('2023-12-31', true)).toBe(43829);
  });
});

test('plain numbers carry no exponent and no binary noise', () => {
  expect(plainNumber(1e-7)).toBe('0.0000001');
  expect(plainNumber(-1e-7)).toBe('-0.0000001');
  expect(plainNumber(100)).toBe('100');
});
