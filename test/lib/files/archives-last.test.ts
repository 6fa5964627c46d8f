import { expect, test } from 'vitest';
import { archivesLast } from '../../../src/lib/files/archives-last.ts';

test('archives go last, all else keeps its order', () => {
  const named = ['b.ZIP', 'z.docx', 'a.zip', 'zip.txt', 'c'].map((name) => ({ name }));
  expect(archivesLast(named).map(({ name }) => name)).toEqual([
    'z.docx',
    'zip.txt',
    'c',
    'b.ZIP',
    'a.zip',
  ]);
});
