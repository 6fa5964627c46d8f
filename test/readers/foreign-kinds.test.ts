import { expect, test } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { packDocx, packZip, paragraph, run } from '../support/docx-markup.ts';

test.each([
  [
    'a binary workbook',
    packZip({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.bin': 'x',
      'xl/worksheets/sheet1.bin': 'x',
    }),
    '.xlsb',
  ],
  [
    'a document in UOF',
    new TextEncoder().encode(
      '<?xml version="1.0"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"/>',
    ),
    'UOF',
  ],
])('%s is named for what it is', async (_name, bytes, words) => {
  const reading = await readFile(bytes);
  expect(reading).toMatchObject({ kind: 'failure', reason: { code: 'unsupported' } });
  expect(JSON.stringify(reading)).toContain(words);
});

test('bytes before a document do not matter', async () => {
  const docx = packDocx({ body: paragraph(run('甲')) });
  const bytes = Uint8Array.from([...Array.from({ length: 64 }, (_, i) => (i * 37) % 256), ...docx]);
  expect(await readFile(bytes)).toMatchObject({
    format: 'docx',
    document: { blocks: [{ text: '甲' }] },
  });
});
