/** Pages that need no repair are read in one pass: whatever it reads, it reads as parse5 does. */
import { defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { isElement, isText } from '../../src/readers/html/tree/nodes.ts';
import type { Node } from '../../src/readers/html/tree/nodes.ts';
import { readSound } from '../../src/readers/html/tree/sound-markup.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="zh"><head>${head}</head>\n<body class=a>${body}</body>\n</html>\n`;

/** The same for trees that are the same; document types are not looked at. */
function outline(nodes: readonly Node[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (defaultTreeAdapter.isDocumentTypeNode(node)) return [];
    if (isText(node)) return [node.value];
    if (!isElement(node)) return [{ comment: 'data' in node ? node.data : null }];
    const attrs = node.attrs.map(({ name, value }) => `${name}=${value}`);
    return [[node.tagName, node.namespaceURI, attrs, outline(node.childNodes)]];
  });
}

function expectSame(markup: string): boolean {
  const sound = readSound(markup);
  if (sound === null) return false;
  expect(outline(sound.nodes), markup).toEqual(outline(parse(markup).childNodes));
  return true;
}

const SOUND = {
  'tables without groups': page(
    '<table>\n<tr>\n<td rowspan=2>甲</td>\n<th>1</th>\n</tr>\n</table>\n',
  ),
  'tables with all that they may have': page(
    '<table><caption>表<p>一</p></caption><colgroup><col width="1"> <col/></colgroup><thead><tr><td></td></tr></thead>' +
      '<tbody> <tr><td><table><tr><td>x</td></tr></table></td></tr></tbody><tr><td>1</td></tr></table>',
  ),
  'a group left open': page('<table><tr><td>1</td></tr><tbody><tr><td>2</td></tr></table>'),
  lists: page('<ul><li>1<ul><li>2</li></ul></li>\n</ul><dl><dt>a</dt><dd>b</dd></dl>'),
  'text in its looks': page(
    '<p><b>甲<i>乙</i></b><font color=red>1</font><span>2</span><br>3<br/></p><b><p>4</p></b>',
  ),
  'names and ends in capitals': page('<P ALIGN="center">1</P ><DIV Id=a>2</div\n>'),
  'what other programs write': page(
    '<p><o:p>1</o:p></p><!--[if gte mso 9]><xml></xml><![endif]--><![if !x]>2<![endif]><?xml:namespace prefix = o />3',
  ),
  references: page(
    '<p title="a&amp;b" id=1&amp;>1&nbsp;2&#160;3&lt;4 & 5&#65;</p><a href="?a=1&b=2">x</a>',
  ),
  'a head with everything': page(
    '',
    '\n<meta charset="utf-8"><title>a &amp; <b></title><link href=x>' +
      '<style>td > a{}</style><script>if (a < b) "</p>"</script><!-- - -- x -->\n',
  ),
  'scripts among the text': page(
    '1<script>"<p>"</SCRIPT>2<noscript><p></noscript>3<iframe><b></iframe>',
  ),
  'blanks and comments behind the end': `${page('<p>1</p> ')} <!--x--> \n`,
  'a page of nothing but its content': '\n<p>1</p> 2\n',
  'scripts of attributes': page('<p if="a&&b" to="?x&y=1&z">1</p>'),
  'names that mean nothing': page('<my-text><p>1</p></my-text>'),
  'no end of the body': '<html><head></head><body>1</html>',
  'comments before the page':
    '<?xml version="1.0"?>\n<!--x--><!DOCTYPE html PUBLIC "-//W3C//DTD">\n<html><head></head><body></body></html>',
  'paragraphs within what hides them': page('<p><button><p>1</p></button></p>'),
  'lines of other systems': page('1\r\n2\r3<p\r\nid="a\r\nb">4</p>'),
  'a form of its own': page('<form><input type=hidden><p>1</p></form><form>2</form>'),
  'an end too many': page('<div></div></div></span></td>1'),
  'an end too few': page('<section><div><p>1</section><ul><li><div>2</ul><div>'),
  'a paragraph left open': page('<p>1<p>2<div>3</div><p><span>4</p>'),
  'a page that breaks off': '<html><head></head><body><table><tr><td>1',
  'headings beside each other': page('<h1>1</h1><h2><div><h3>2</h3></div></h2>'),
};

const UNSOUND = {
  'a table in a paragraph': page('<p><table><tr><td>1</td></tr></table></p>'),
  'a cell left open': page('<table><tr><td>1<td>2</tr></table>'),
  'text between cells': page('<table><tr>1<td>2</td></tr></table>'),
  'a blank between cells that is printed': page('<table><tr>&nbsp;<td>2</td></tr></table>'),
  'a form in a table': page('<table><form><tr><td>2</td></tr></form></table>'),
  'a cell without a row': page('<table><td>1</td></table>'),
  'an item without a list': page('<div><li>1</li></div>'),
  'looks that overlap': page('<b>1<i>2</b>3</i>'),
  'links within links': page('<a>1<span><a>2</a></span></a>'),
  'a heading in a heading': page('<h1><h2>1</h2></h1>'),
  'an end of a paragraph too many': page('<p>1<div>2</div></p>'),
  'looks left open': page('<div><b>1</div>2'),
  'a form left open': page('<div><form>1</div><form>2</form>'),
  'elements without end': page('<div>'.repeat(600)),
  'names that mean much': page('<svg><p>1</p></svg>'),
  'names of old': page('<marquee>1</marquee>'),
  'lists to choose from': page('<select><option>1</select>'),
  'text that begins behind a line': page('<pre>\n1</pre>'),
  'text behind the end': `${page('')}1`,
  'text before the head': '<html>1<head></head><body></body></html>',
  'no html': '<body>1</body>',
  'nothing but text': '1<p>2</p>',
  'an old reference in a value': page('<p to="?x&copy!">1</p>'),
  'two bodies': page('<body>1'),
  'an attribute twice': page('<p id=1 id=2>1</p>'),
  'a quote left open': page('<p id="1>1</p>'),
  'attributes that run together': page('<p id="1"class=2>1</p>'),
  'a reference that is not known': page('1&hearts;2'),
  'a reference left open': page('1&nbsp2'),
  'a code of another meaning': page('1&#128;2'),
  'a sign that opens nothing': page('1 < 2'),
  'a script that hides its end': page('<script><!--<script></script>--></script>'),
  'a comment cut short': page('<!-->1-->'),
  'a comment that ends otherwise': page('<!--1--!>2-->'),
};

describe('a page that needs no repair', () => {
  it.each(Object.entries(SOUND))('is read as parse5 reads it: %s', (_, markup) => {
    expect(expectSame(markup)).toBe(true);
  });

  it.each(Object.entries(UNSOUND))('is not one with %s', (_, markup) => {
    expect(readSound(markup)).toBeNull();
  });

  it('is every page that is invented here', () => {
    for (let seed = 0; seed < 4; seed++) expect(expectSame(inventedPage(seed))).toBe(true);
  });
});

const PIECES =
  '<p>|</p>|<div>|</div>|<b>|</b>|<a>|<td>|</td>|<tr>|</tr>|<table>|<tbody>|</tbody>|<li>|</ul>|<h2>|<br>|<hr>|<form>|' +
  '</span>|</body>|<!--|-->|>|<|/|"|&|<i>1</i>|<div>2</div>|<p>3</p>|<br/>|&nbsp;|&#160;|x|\n| |<tr></tr>|<!--4-->';

describe('damaged markup', () => {
  it('is left to parse5, or read as it reads it', () => {
    let read = 0;
    for (let seed = 0; seed < 600; seed++) {
      const random = createRandom(seed);
      const small = SMALL[seed % SMALL.length] ?? '';
      const at = random.int(0, small.length);
      const put = random.pick(PIECES.split('|'));
      const left = small.slice(at + (random.chance(0.7) ? 0 : random.int(1, 6)));
      if (expectSame(page(small.slice(0, at) + put + left))) read++;
    }
    expect(read).toBeGreaterThan(40);
  });
});

const SMALL = [
  '<h1>1</h1><p>2<b>3</b></p><ul><li><a href="x">4</a></li></ul>',
  '<div><table><tr><td>1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></table></div>',
  '<form><p>1<span>2</span></p><table><tbody><tr><td><p>3</p></td></tr></tbody></table></form>',
];

function inventedPage(seed: number): string {
  const report = inventReport(createRandom(seed), { agency: '星河市教育局', year: 2023, most: 60 });
  return toHtml(layOut(report), { chrome: true });
}
