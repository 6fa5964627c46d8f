/** Fields that repeat the mark of a note, or lead to it (ECMA-376 §17.16.5.41): no digit of the figure before it. */
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../src/readers/doc/doc-reader.ts';
import { readDocx } from '../../src/readers/docx/docx-reader.ts';
import { readRtf } from '../../src/readers/rtf/rtf-reader.ts';
import { defineTable, IN_TABLE, ROW_END } from '../support/doc-model.ts';
import { packDocx, paragraph, run, tableCell, tableRow } from '../support/docx-markup.ts';
import { remarkedTexts } from '../support/remarked.ts';
import { packRtf, rowDefinition } from '../support/rtf-markup.ts';
import { writeDoc } from '../support/write-doc.ts';

/** Instruction and result, and what a cell prints that holds the field behind 91. */
const FIELDS = [
  [' NOTEREF _Ref1 \\h ', '2', '91²'],
  ['HYPERLINK \\l "_ftn12" \\o ""', '12', '91¹²'],
  ['HYPERLINK  \\l  _edn1', '1', '91¹'],
  ['HYPERLINK "http://www.example.gov.cn/a.html" \\o "注" \\l "_ftn1"', '1', '91¹'],
  [' REF _Ref1 ', '2', '912'],
  ['HYPERLINK \\l "_Toc1"', '2', '912'],
] as const;

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;

async function docxCell(content: string): Promise<string | undefined> {
  const body = `<w:tbl>${tableRow(tableCell(paragraph(run('甲'))) + tableCell(paragraph(content)))}</w:tbl>`;
  return remarkedTexts(await readDocx(packDocx({ body }), { password: null }))[1];
}

function rtfCell(markup: string): string | undefined {
  const row = rowDefinition([
    { text: '', right: 3000 },
    { text: '', right: 6000 },
  ]);
  const text = `${row}\\pard\\intbl ${markup}\\cell 甲\\cell\\row\\pard 完\\par`;
  return remarkedTexts(readRtf(packRtf(text)))[0];
}

function docCell(text: string): string | undefined {
  const ofCell = { mark: '\u0007', sprms: IN_TABLE } as const;
  const end = [...ROW_END, ...defineTable([0, 2000, 4000], [{}, {}])];
  const body = [
    { runs: [text], ...ofCell },
    { runs: ['甲'], ...ofCell },
    { runs: [], ...ofCell, sprms: end },
    { runs: ['完'] },
  ];
  return remarkedTexts(readDoc(writeDoc({ body })))[0];
}

describe.each(FIELDS)('%s', (code, result, expected) => {
  test('docx', async () => {
    const escaped = code.replaceAll('"', '&quot;');
    expect(await docxCell(run('91') + field(escaped, run(result)))).toBe(expected);
    const simple = `<w:fldSimple w:instr="${escaped}">${run(result)}</w:fldSimple>`;
    expect(await docxCell(run('91') + simple)).toBe(expected);
  });

  test('rtf', () => {
    const instruction = code.replaceAll('\\', '\\\\');
    const markup = `91{\\field{\\*\\fldinst ${instruction}}{\\fldrslt {\\b ${result}}}}`;
    expect(rtfCell(markup)).toBe(expected);
  });

  test('doc', () => {
    expect(docCell(`91\u0013${code}\u0014${result}\u0015`)).toBe(expected);
  });
});

test('In RTF the mark ends with its result, and reaches neither into a note nor past a field left open', () => {
  const noteref = '{\\*\\fldinst NOTEREF a}';
  expect(rtfCell(`91{\\field${noteref}{\\fldrslt {\\plain 2}}}`)).toBe('91²');
  expect(rtfCell(`9\\field${noteref}{\\fldrslt 1}2`)).toBe('9¹2');
  const note = readRtf(packRtf(`9{\\field${noteref}{\\fldrslt 1{\\footnote 128 a}}}\\par`));
  expect(remarkedTexts(note)).toEqual(['9¹', '128 a']);
});

test('Behind the field a figure goes on', () => {
  expect(docCell('9\u0013NOTEREF a\u00141\u00151')).toBe('9¹1');
  expect(rtfCell('9{\\field{\\*\\fldinst NOTEREF a}{\\fldrslt 1}}1')).toBe('9¹1');
});
