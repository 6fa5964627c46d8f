import { describe, expect, test } from 'vitest';
import { findEntries } from '../../src/ui/palette/entry.ts';
import type { Entry, EntryGroup } from '../../src/ui/palette/entry.ts';

const entry = (group: EntryGroup, text: string, detail = ''): Entry => ({
  id: `${group}/${text}`,
  group,
  text,
  detail,
  run: () => undefined,
});

const ENTRIES = [
  entry('reports', '星河市教育局 2023', 'jyj.docx'),
  entry('reports', '星河市教育局 2022', 'jyj-2022.pdf'),
  entry('units', '星河市教育局', '星河市人民政府'),
  entry('commands', '撤销', 'Ctrl+Z'),
];

const textsOf = (query: string): string[] =>
  findEntries(ENTRIES, query).flatMap(({ shown }) => shown.map(({ text }) => text));

describe('findEntries', () => {
  test.each([
    ['', ['撤销', '星河市教育局 2023', '星河市教育局 2022', '星河市教育局']],
    ['教育 2022', ['星河市教育局 2022']],
    ['2022 教育', ['星河市教育局 2022']],
    ['JYJ.docx', ['星河市教育局 2023']],
    ['ctrl+z', ['撤销']],
    ['人民政府', ['星河市教育局']],
    ['卫生', []],
  ])('「%s」', (query, texts) => {
    expect(textsOf(query)).toEqual(texts);
  });

  test('of many it lists the first and says how many more there are', () => {
    const many = Array.from({ length: 30 }, (_, index) => entry('reports', `单位${index}`));
    const [group] = findEntries(many, '单位');
    expect([group?.shown.length, group?.hidden]).toEqual([8, 22]);
  });
});
