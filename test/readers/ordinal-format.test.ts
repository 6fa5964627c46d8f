import { expect, test } from 'vitest';
import { formatOrdinal } from '../../src/readers/words/ordinal-format.ts';

test.each([
  ['decimal', { 1: '1', 12: '12', 0: '0' }],
  ['decimalZero', { 1: '01', 12: '12' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '㉑', 35: '㉟', 36: '㊱', 50: '㊿', 51: '51' }],
  ['decimalEnclosedParen', { 1: '⑴', 20: '⒇', 21: '21' }],
  ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
  ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉', 11: '11' }],
  [
    'chineseCounting',
    { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九', 105: '一○五' },
  ],
  [
    'chineseCountingThousand',
    { 10: '十', 100: '一百', 105: '一百零五', 110: '一百一十', 1001: '一千零一', 10_000: '10000' },
  ],
  ['taiwaneseCounting', { 3: '三', 15: '十五' }],
  ['japaneseCounting', { 3: '三', 15: '十五', 105: '一百五' }],
  ['ideographDigital', { 10: '一〇', 15: '一五' }],
  ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 23: '贰拾叁', 105: '壹佰零伍' }],
  ['ideographLegalTraditional', { 2: '貳', 6: '陸' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
  ['ideographZodiacTraditional', { 1: '甲子', 12: '乙亥', 60: '癸亥', 61: '61' }],
  ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB' }],
  ['lowerLetter', { 1: 'a', 1000: '1000' }],
  ['upperRoman', { 4: 'IV', 9: 'IX', 1994: 'MCMXCIV', 4000: '4000' }],
  ['lowerRoman', { 14: 'xiv' }],
  ['numberInDash', { 3: '- 3 -' }],
  ['none', { 3: '' }],
  ['klingon', { 3: '3' }],
])('%s', (format, expected) => {
  for (const [value, text] of Object.entries(expected)) {
    expect([value, formatOrdinal(Number(value), format)]).toEqual([value, text]);
  }
});
