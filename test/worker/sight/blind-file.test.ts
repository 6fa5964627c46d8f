import { expect, test } from 'vitest';
import { blindFile } from '../../../src/worker/sight/blind-file.ts';

const NOTHING = {
  name: '扫描.pdf',
  sha256: 'abc',
  reports: [],
  failures: [],
  exportedAt: null,
  collection: null,
  entries: [],
};

test('where pictures cannot be read the failure says why', () => {
  const [missing] = blindFile(NOTHING, 'missing').failures;
  expect(missing).toMatchObject({ code: 'scanned' });
  expect(missing?.message.zh).toContain('认图要用的文件不在程序旁边');
  const { failures, sha256 } = blindFile(NOTHING, 'forbidden');
  expect(failures[0]?.message.zh).toContain('不允许运行认图的程序');
  expect(sha256).toBe('abc');
});

test('reports that were read all the same stand', () => {
  const read = { ...NOTHING, reports: ['report'] };
  expect(blindFile(read, 'missing')).toBe(read);
});
