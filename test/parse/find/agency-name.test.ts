/** What of the text before a title's words is the name of the body, and how surely. */
import { describe, expect, test } from 'vitest';
import { kindOfName, readAgencyName } from '../../../src/parse/find/agency-name.ts';

describe('the name', () => {
  test.each([
    ['星河市教育局', '星河市教育局'],
    ['附件2星河市教育局', '星河市教育局'],
    ['附件：星河市教育局', '星河市教育局'],
    ['1．星河市教育局', '星河市教育局'],
    ['10.星河市教育局', '星河市教育局'],
    ['）星河市教育局（', '星河市教育局'],
    ['星河市教育局的', '星河市教育局'],
    ['星河市教育局年度、', '星河市教育局'],
    ['政务公开_星河市教育局', '星河市教育局'],
    ['星河市教育局|', '星河市教育局'],
    ['公告-星河市教育局', '星河市教育局'],
    ['《星河市教育局》', '星河市教育局'],
    ['星教发〔2023〕12号星河市教育局', '星河市教育局'],
    ['星教发〔2023〕第3号星河市教育局', '星河市教育局'],
    ['关于报送星河市教育局', '星河市教育局'],
    // 甲 hands on the report of 乙.
    ['星河市人民政府关于印发星河市教育局', '星河市教育局'],
    ['星河市教育局关于', '星河市教育局'],
    ['星河市教育局（本级）', '星河市教育局（本级）'],
    ['星河市第8-1中学', '星河市第8-1中学'],
    ['12345', null],
    ['局', null],
    ['星河市教育局（本级', null],
    ['我局', null],
    ['本机关', null],
    ['首页栏目', null],
    ['与星河市教育局', null],
    ['各单位', null],
    ['星河市教育局：', null],
    ['长'.repeat(41), null],
    ['', null],
  ])('%s', (before, name) => {
    expect(readAgencyName(before)).toBe(name);
  });
});

test.each([
  ['星河市教育局', 'body'],
  ['望月镇', 'body'],
  ['星河市教育局（本级）', 'body'],
  ['星河', 'plain'],
  ['局里的人', 'plain'],
  ['区管理委员会', 'tail'],
  ['人民政府', 'tail'],
  ['镇人民政府办公室', 'tail'],
  ['办公室', 'tail'],
] as const)('%s is a %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
