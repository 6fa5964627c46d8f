import { expect, test } from 'vitest';
import { showDocument, showText, turnText } from '../../../src/readers/seen/shown-characters.ts';

test.each([
  ['soft hyphens and blanks without width', '1\u00ad2\u200b8\ufeff', '128'],
  ['marks of direction', '\u200e128\u200f', '128'],
  ['an override to the left', '\u202e821\u202c件', '128件'],
  ['one that nothing ends', '共\u202e821', '共128'],
  ['one to the right within it', '\u202e54\u202d12\u202c3\u202c', '31245'],
  ['an embedding turns no digits', '\u202b128\u202c', '128'],
  ['an override ends with its line', '\u202e21\n34', '12\n34'],
  ['text without any stays', ' 128\t', ' 128\t'],
])('%s', (_name, text, shown) => {
  expect(showText(text)).toBe(shown);
});

test('text that a file turns is read as it is shown', () => {
  expect(showText(`共${turnText('821')}件`)).toBe('共128件');
});

test('cells, lines and remarks of a document; one without any is the same', () => {
  const document = {
    blocks: [
      {
        kind: 'paragraph' as const,
        text: '1\u200b2',
        remarks: [{ kind: 'struck' as const, text: '3\u200b4' }],
      },
    ],
    title: null,
    gaps: [],
  };
  expect(showDocument(document).blocks).toEqual([
    { kind: 'paragraph', text: '12', remarks: [{ kind: 'struck', text: '34' }] },
  ]);
  const plain = { blocks: [{ kind: 'paragraph' as const, text: '12' }], title: null, gaps: [] };
  expect(showDocument(plain)).toBe(plain);
});
