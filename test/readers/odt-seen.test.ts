import { describe, expect, test } from 'vitest';
import { readOdt } from '../../src/readers/odf/odt-reader.ts';
import { cell as cellOf, p, packOdt, row, styleOf, table } from '../support/odt-markup.ts';
import type { OdtParts } from '../support/odt-markup.ts';
import { remarkedTexts } from '../support/remarked.ts';

const read = (parts: OdtParts) => remarkedTexts(readOdt(packOdt(parts)));
const span = (name: string, text: string): string =>
  `<text:span text:style-name="${name}">${text}</text:span>`;
/** A cell whose first span has these text properties, and what stands behind it. */
const cell = (text: string, markup = '75', behind = '91'): string =>
  read({
    body: table(row([p(span('S', markup) + behind), '甲'])),
    automatic: styleOf('text', 'S', { text }),
  })[0] ?? '';

describe('spans of a cell', () => {
  test.each([
    ['struck out', 'style:text-line-through-style="solid"', '91 [struck 75]'],
    ['struck out, by its type', 'style:text-line-through-type="single"', '91 [struck 75]'],
    ['not struck out', 'style:text-line-through-style="none"', '7591'],
    ['hidden', 'text:display="none"', '91 [unseen 75]'],
    ['white', 'fo:color="#ffffff"', '91 [unseen 75]'],
    ['white on a ground of its own', 'fo:color="#ffffff" fo:background-color="#1f4e79"', '7591'],
    ['of no size', 'fo:font-size="1pt"', '91 [unseen 75]'],
    ['wholly transparent', 'loext:opacity="0%"', '91 [unseen 75]'],
    ['raised', 'style:text-position="super 58%"', '⁷⁵91'],
    ['raised by a share', 'style:text-position="33% 58%"', '⁷⁵91'],
    ['lowered', 'style:text-position="sub 58%"', '₇₅91'],
    ['on the line', 'style:text-position="0% 100%"', '7591'],
  ])('%s', (_name, text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  test('red', () => {
    expect(cell('fo:color="#ff0000"', '12', '')).toBe('12 [red 12]');
  });
});

const CELL_GROUND =
  '<style:style style:family="table-cell" style:name="D"><style:table-cell-properties fo:background-color="#1f4e79"/></style:style>';
const WHITE = styleOf('text', 'S', { text: 'fo:color="#ffffff"' });

test.each([
  ['white in a dark cell', 'table:style-name="D"', '91'],
  ['white in a plain cell', '', ' [unseen 91]'],
])('%s', (_name, attributes, expected) => {
  const body = table(row([cellOf(p(span('S', '91')), attributes), '甲']));
  expect(read({ body, automatic: CELL_GROUND + WHITE })[0]).toBe(expected);
});

test.each([
  [
    'a collapsed row is gone, and said to be',
    row(['旧', '75'], 'table:visibility="collapse"') + row(['新', '91']),
    ['新 [unseen 旧75]', '91'],
  ],
  [
    'a note with a typed mark, and one that is counted',
    row([
      p('91<text:note><text:note-citation text:label="3">3</text:note-citation></text:note>'),
      p('5<text:note><text:note-citation>1</text:note-citation></text:note>'),
    ]),
    ['91³', '5'],
  ],
  [
    'a formula in its place',
    row([
      p(
        '<draw:frame><draw:object><m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:msup><m:mn>91</m:mn><m:mn>2</m:mn></m:msup></m:math></draw:object></draw:frame>',
      ),
      '甲',
    ]),
    ['91²', '甲'],
  ],
  [
    'a picture in place of a figure',
    row([p('<draw:frame><draw:image xlink:href="a.png"/></draw:frame>'), '甲']),
    [' [overlaid]', '甲'],
  ],
  [
    'a box beside text',
    row([p(`75<draw:frame><draw:text-box>${p('91')}</draw:text-box></draw:frame>`), '甲']),
    ['75\n91 [overlaid 91]', '甲'],
  ],
])('%s', (_name, rows, expected) => {
  expect(read({ body: table(rows) })).toEqual(expected);
});

test('deleted text is quoted, whether it stands apart or in its place', () => {
  const region = (id: string, inner: string): string =>
    `<text:changed-region text:id="${id}"><text:deletion>${inner}</text:deletion></text:changed-region>`;
  const tracked = `<text:tracked-changes>${region('a', p('75'))}${region('b', '')}</text:tracked-changes>`;
  const apart = p('<text:change text:change-id="a"/>91');
  const inPlace = p(
    '<text:change-start text:change-id="b"/>7<text:change-end text:change-id="b"/>3',
  );
  expect(read({ body: tracked + table(row([apart, inPlace])) })).toEqual([
    '91 [struck 75]',
    '3 [struck 7]',
  ]);
});
