import { describe, expect, test } from 'vitest';
import { readXml, XmlError } from '../../src/readers/containers/xml-events.ts';
import { findChild, readXmlTree, textOfNode } from '../../src/readers/containers/xml-tree.ts';
import { encodeText } from '../support/encode.ts';

const prefixOf = (namespace: string): string =>
  ({ 'urn:w': 'w', 'urn:old': 'w', '': '' })[namespace] ?? '?';

function eventsOf(xml: string | Uint8Array): string[] {
  const events: string[] = [];
  readXml(typeof xml === 'string' ? encodeText(xml, 'utf-8') : xml, {
    prefixOf,
    open: (name, attributes) =>
      events.push(
        `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`,
      ),
    close: (name) => events.push(`</${name}>`),
    text: (text) => events.push(text),
  });
  return events;
}

describe('readXml', () => {
  test.each([
    [
      'names take the reader’s prefixes',
      '<a:p xmlns:a="urn:w" a:val="1" b="2"/>',
      '<w:p w:val=1 b=2></w:p>',
    ],
    ['a default namespace is for elements only', '<p xmlns="urn:w" val="1"/>', '<w:p val=1></w:p>'],
    ['several namespaces may have one prefix', '<x:p xmlns:x="urn:old"/>', '<w:p></w:p>'],
    ['strange namespaces are known by the reader’s mark', '<x:p xmlns:x="urn:x"/>', '<?:p></?:p>'],
    ['scopes end', '<p><a xmlns="urn:w"><b/></a><c/></p>', '<p><w:a><w:b></w:b></w:a><c></c></p>'],
    [
      'a prefix may be bound anew',
      '<x:a xmlns:x="urn:w"><x:b xmlns:x="urn:x"/><x:c/></x:a>',
      '<w:a><?:b></?:b><w:c></w:c></w:a>',
    ],
    ['xml: needs no declaration', '<t xml:space="preserve"> </t>', '<t xml:space=preserve> </t>'],
    [
      'references, CDATA; comments are nothing',
      '<t>&lt;&#x4e00;<![CDATA[<&]]><!--x--></t>',
      '<t><一<&</t>',
    ],
    ['blanks before the declaration', '\n<?xml version="1.0"?><a/>', '<a></a>'],
  ])('%s', (_name, xml, expected) => {
    expect(eventsOf(xml).join('')).toBe(expected);
  });

  test.each([
    ['UTF-8 with its mark', encodeText('<t>一</t>', 'utf-8-bom')],
    ['UTF-16LE', encodeText('<t>一</t>', 'utf-16le')],
    ['UTF-16BE', encodeText('<t>一</t>', 'utf-16be')],
    ['UTF-16LE without a mark', encodeText('<t>一</t>', 'utf-16le').subarray(2)],
    ['UTF-16BE without a mark', encodeText('<t>一</t>', 'utf-16be').subarray(2)],
    ['declared GBK', encodeText('<?xml version="1.0" encoding="GBK"?><t>一</t>', 'gb18030')],
  ])('%s', (_name, bytes) => {
    expect(eventsOf(bytes)).toEqual(['<t>', '一', '</t>']);
  });

  test.each([
    ['nothing', ''],
    ['no element', 'text'],
    ['cut off', '<a><b></b>'],
    ['wrongly nested', '<a><b></a></b>'],
    ['unbound prefix', '<a:b/>'],
    ['unknown entity', '<a>&x;</a>'],
    [
      'bytes that are not UTF-8',
      Uint8Array.of(0x3c, 0x61, 0x3e, 0xb9, 0xfa, 0x3c, 0x2f, 0x61, 0x3e),
    ],
    ['an encoding nobody knows', '<?xml version="1.0" encoding="klingon"?><a/>'],
  ])('%s is a broken part', (_name, xml) => {
    expect(() => eventsOf(xml)).toThrow(XmlError);
  });
});

test('the tree leaves out what is skipped, and only that', () => {
  const xml = '<a><b>1</b><c>2<b/><c>3</c></c>4<b>5</b></a>';
  const root = readXmlTree(encodeText(xml, 'utf-8'), { prefixOf, skipped: new Set(['c']) });
  expect(textOfNode(root)).toBe('145');
  expect(findChild(root, 'b')?.children).toEqual(['1']);
  expect(findChild(root, 'c')).toBeUndefined();
});
