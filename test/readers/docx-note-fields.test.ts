/** Fields that repeat the mark of a note (ECMA-376 §17.16.5.41): no digit of the figure before it. */
import { expect, test } from 'vitest';
import { readDocx } from '../../src/readers/docx/docx-reader.ts';
import { packDocx, paragraph, run, tableCell, tableRow } from '../support/docx-markup.ts';
import { remarkedTexts } from '../support/remarked.ts';

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;

test.each([
  ['a field', run('91') + field(' NOTEREF _Ref1 \\h ', run('2')), '91²'],
  [
    'a simple field',
    `${run('91')}<w:fldSimple w:instr=" NOTEREF _Ref1 ">${run('2')}</w:fldSimple>`,
    '91²',
  ],
  ['another field', run('9') + field(' REF _Ref1 ', run('1')), '91'],
  [
    'another simple field',
    `${run('9')}<w:fldSimple w:instr=" REF _Ref1 ">${run('1')}</w:fldSimple>`,
    '91',
  ],
])('%s', async (_name, content, expected) => {
  const body = `<w:tbl>${tableRow(tableCell(paragraph(run('甲'))) + tableCell(paragraph(content)))}</w:tbl>`;
  const texts = remarkedTexts(await readDocx(packDocx({ body }), { password: null }));
  expect(texts[1]).toBe(expected);
});
