import { describe, expect, test } from 'vitest';
import { readRtf } from '../../src/readers/rtf/rtf-reader.ts';
import { remarkedTexts } from '../support/remarked.ts';
import { packRtf, rowDefinition } from '../support/rtf-markup.ts';

const COLORS =
  '{\\colortbl;\\red255\\green255\\blue255;\\red31\\green78\\blue121;\\red255\\green0\\blue0;}';
const read = (body: string) => remarkedTexts(readRtf(packRtf(body, COLORS)));
/** A cell with this markup; `flags` go into its definition. */
const cell = (markup: string, flags = ''): string =>
  read(
    `${rowDefinition([
      { text: '', right: 3000, flags },
      { text: '', right: 6000 },
    ])}\\pard\\intbl ${markup}\\cell\\pard\\plain\\intbl 2\\cell\\row\\pard\n`,
  )[0] ?? '';

describe('runs of a cell', () => {
  test.each([
    ['struck out', '{\\strike 75}91', '91 [struck 75]'],
    ['struck out twice', '{\\striked1 75}91', '91 [struck 75]'],
    ['not struck out', '\\strike\\strike0 91', '91'],
    ['deleted', '{\\deleted 75}91', '91 [struck 75]'],
    ['hidden', '{\\v 75}91', '91 [unseen 75]'],
    ['white', '{\\cf1 75}91', '91 [unseen 75]'],
    ['white on a ground of its own', '{\\cf1\\chcbpat2 91}', '91'],
    ['white in a dark paragraph', '\\cbpat2{\\cf1 91}', '91'],
    ['of no size', '{\\fs2 75}91', '91 [unseen 75]'],
    ['raised', '91{\\super 2}', '91²'],
    ['lowered', '91{\\sub 2}', '91₂'],
    ['moved up', '91{\\up8 2}', '91²'],
    ['raised no more', '\\super\\nosupersub 91', '91'],
    ['red', '{\\cf3 12}', '12 [red 12]'],
    ['plain again', '\\strike\\cf1\\plain 91', '91'],
    ['a note with a typed mark', '91{\\super 1{\\footnote \\pard\\plain 7}}', '91¹'],
    ['an equation', '{\\field{\\*\\fldinst EQ \\\\o(91,-)}{\\fldrslt }}', '91'],
    [
      'a drop-down list',
      '{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres25\\ffdefres1{\\*\\ffl 7}{\\*\\ffl 91}}}}{\\fldrslt }}',
      '91',
    ],
    ['a field with a result', '{\\field{\\*\\fldinst =SUM(ABOVE)}{\\fldrslt 91}}', '91'],
  ])('%s', (_name, markup, expected) => {
    expect(cell(markup)).toBe(expected);
  });

  test('white in a dark cell', () => {
    expect(cell('{\\cf1 91}', '\\clcbpat2')).toBe('91');
    expect(cell('{\\cf1 91}', '\\clcbpat1')).toBe(' [unseen 91]');
  });
});

test('a deleted row is gone, and said to be', () => {
  const row = (first: string, second: string): string =>
    `${rowDefinition([
      { text: '', right: 3000 },
      { text: '', right: 6000 },
    ])}\\pard\\intbl ${first}\\cell ${second}\\cell\\row\n`;
  const deleted = `{\\deleted ${row('6', '75')}}`;
  expect(read(`${deleted}${row('5', '91')}\\pard 0\\par`)).toEqual(['5 [struck 6 75]', '91', '0']);
});
