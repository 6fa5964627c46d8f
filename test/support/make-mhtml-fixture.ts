/**
 * Writes test/fixtures/word.mht: the fixture report as Word saves a 「单个文件网页」, in GBK, its source
 * lines broken anywhere, its headers and footers, lists of files and theme as further parts.
 */
import { writeFileSync } from 'node:fs';
import { encodeText } from './encode.ts';
import { FIXTURE_SHEET } from './fixture-report.ts';
import type { SheetCell, SheetLine, SheetTable } from './sheet.ts';
import { writeMhtml } from './write-mhtml.ts';
import type { MhtmlPart } from './write-mhtml.ts';

const FOLDER = 'file:///C:/2E5D7A31';
const HEAD = `<head>
<meta http-equiv=Content-Type content="text/html; charset=gb2312">
<meta name=ProgId content=Word.Document>
<link rel=File-List href="report.files/filelist.xml">
<title>单位年度报告</title>
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Print</w:View></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 p.MsoNormal {mso-style-unhide:no; text-align:justify; font-size:10.5pt;}
@page WordSection1 {size:595.3pt 841.9pt; mso-header:url("report.files/header.htm") h1;}
-->
</style>
</head>`;

/** Runs of Latin characters and of Chinese are spans of their own. */
function runs(text: string): string {
  return text
    .split(/([\x20-\x7e]+)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const escaped = piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return /^[\x20-\x7e]/.test(piece)
        ? `<span lang=EN-US>${escaped}</span>`
        : `<span\nstyle='font-family:仿宋'>${escaped}</span>`;
    })
    .join('');
}

function lineHtml({ text }: SheetLine): string {
  const number = /^[一二三四五六]、/.exec(text)?.[0] ?? '';
  const list =
    number === ''
      ? ''
      : `<![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'></span></span><![endif]>`;
  return `<p class=MsoNormal style='text-indent:32.0pt'>${list}${runs(text.slice(number.length))}<span lang=EN-US><o:p></o:p></span></p>\n`;
}

function cellHtml({ text, rowSpan, columnSpan }: SheetCell): string {
  const spans = `${columnSpan > 1 ? ` colspan=${columnSpan}` : ''}${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}`;
  const content = text === '' ? '<span lang=EN-US><o:p>&nbsp;</o:p></span>' : runs(text);
  return `  <td width=62${spans} valign=top>\n  <p class=MsoNormal align=center>${content}</p>\n  </td>\n`;
}

function tableHtml({ rows }: SheetTable): string {
  const lines = rows.map(
    (row) => ` <tr style='height:18pt'>\n${row.map(cellHtml).join('')} </tr>\n`,
  );
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse'>\n${lines.join('')}</table>\n`;
}

function page(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:w="urn:schemas-microsoft-com:office:word"\nxmlns="http://www.w3.org/TR/REC-html40">\n\n${HEAD}\n\n<body lang=ZH-CN style='tab-interval:21.0pt'>\n\n<div class=WordSection1>\n\n${body}\n</div>\n\n</body>\n\n</html>\n`;
}

function part(name: string, type: string, content: string | Uint8Array): MhtmlPart {
  const headers = { 'Content-Location': `${FOLDER}/${name}`, 'Content-Type': type };
  const transfer = type.startsWith('text/') ? 'quoted-printable' : 'base64';
  return { headers, content, transfer };
}

export function makeMhtml(): Uint8Array {
  const body = FIXTURE_SHEET.map((block) =>
    block.kind === 'line' ? lineHtml(block) : tableHtml(block),
  ).join('\n');
  const footer = page('<p class=MsoFooter>— 1 —</p><table><tr><td>2</td><td>3</td></tr></table>');
  const gbk = (html: string): Uint8Array => encodeText(html.replaceAll('\n', '\r\n'), 'gb18030');
  const files = `<xml xmlns:o="urn:schemas-microsoft-com:office:office">\n <o:MainFile HRef="../report.htm"/>\n</xml>`;
  return writeMhtml(
    [
      part('report.htm', 'text/html; charset="gb2312"', gbk(page(body))),
      part('report.files/themedata.thmx', 'application/vnd.ms-officetheme', gbk('PK 无内容')),
      part('report.files/header.htm', 'text/html; charset="gb2312"', gbk(footer)),
      part('report.files/filelist.xml', 'text/xml; charset="utf-8"', files),
    ],
    {
      boundary: '----=_NextPart_01DA6F3B.2E5D7A30',
      preamble: '\r\nSaved as a single file; open it with a browser.\r\n',
    },
  );
}

if (process.argv[1]?.endsWith('make-mhtml-fixture.ts') === true) {
  writeFileSync('test/fixtures/word.mht', makeMhtml());
}
