import { expect, test } from 'vitest';
import { SIGHT_PACKAGE } from '../../../src/engine/sight-package.ts';
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
  const [absent] = blindFile(NOTHING, 'absent').failures;
  expect(absent).toMatchObject({ code: 'scanned' });
  expect(absent?.message.zh).toContain('认图要用的文件不在程序旁边');
  const { failures, sha256 } = blindFile(NOTHING, 'forbidden');
  expect(failures[0]?.message.zh).toContain('不允许运行认图的程序');
  expect(sha256).toBe('abc');
});

test('reports that were read all the same stand', () => {
  const read = { ...NOTHING, reports: ['report'] };
  expect(blindFile(read, 'absent')).toBe(read);
  expect(blindFile(read, 'apart')).toEqual({ ...read, lacksSight: true });
});

test.each(['missing', 'apart'] as const)(
  'where the package would help (%s) it is asked for by its name, and the file waits for it',
  (why) => {
    const { failures, lacksSight } = blindFile(NOTHING, why);
    expect(lacksSight).toBe(true);
    expect(failures[0]?.message.zh).toContain(`认图包 ${SIGHT_PACKAGE.name}`);
  },
);
