/** An engine that lacks something is to blame, not the file; and its English is not repeated. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { processFile } from '../../src/worker/process-file.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';

afterEach(() => vi.restoreAllMocks());

async function read(name: string): Promise<string | undefined> {
  const file = READER_FIXTURES.find((each) => each.name === name);
  if (file === undefined) throw new Error(`no fixture ${name}`);
  const { failures } = await processFile(name, file.bytes);
  return failures.map(({ code, message }) => `${code}: ${message.zh} ${message.en}`).join();
}

const missing = (): never => {
  throw new TypeError('x is not a function');
};

describe('a method that is missing', () => {
  test.each(['printed.ofd', 'chromium.pdf'])('while %s is read', async (name) => {
    vi.spyOn(Array.prototype, 'toReversed').mockImplementation(missing);
    const failed = await read(name);
    expect(failed).toMatch(/^internal: 「.+」读取时程序自身出错，不是文件的问题。/);
    expect(failed).not.toMatch(/not a function/);
  });

  test('while a report is parsed', async () => {
    vi.spyOn(Array.prototype, 'findLastIndex').mockImplementation(missing);
    vi.spyOn(Array.prototype, 'findLast').mockImplementation(missing);
    expect(await read('report.html')).toMatch(/^internal: /);
  });
});
