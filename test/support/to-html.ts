/** A sheet as a web page. */
import type { Sheet, SheetAside, SheetTable } from './sheet.ts';

export interface HtmlOptions {
  readonly title?: string;
  readonly charset?: string;
  /** Menus, breadcrumbs and footers around the report, as sites have. */
  readonly chrome?: boolean;
}

export function toHtml(
  sheet: Sheet,
  { title = '', charset = 'utf-8', chrome = false }: HtmlOptions = {},
): string {
  const body = sheet
    .map((block) => {
      if (block.kind === 'table') return tableHtml(block);
      const tag = { title: 'h1', heading: 'h2', prose: 'p' }[block.style];
      return `<${tag}>${escape(block.text)}</${tag}>`;
    })
    .join('\n');
  const before = chrome
    ? '<div class="nav"><a href="/">首页</a> | <a href="/zwgk">政务公开</a></div>\n<p>当前位置：首页 &gt; 政府信息公开 &gt; 政府信息公开年报</p>\n'
    : '';
  const after = chrome
    ? '\n<ul><li><a href="a.docx">附件下载</a></li></ul>\n<table><tr><td>主办：示例</td><td>备案号：示例 00000000 号</td></tr></table>'
    : '';
  const looks = body.includes('<span class=') ? `<style>${LOOKS}</style>` : '';
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="${charset}"><title>${escape(title)}</title>${looks}</head>\n<body>\n${before}${body}${after}\n</body></html>\n`;
}

function tableHtml({ rows }: SheetTable): string {
  const lines = rows.map((row) => {
    const cells = row.map(({ text, before, after, rowSpan, columnSpan }) => {
      const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
      return `<td${spans}>${asideHtml(before)}${escape(text)}${asideHtml(after)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

/** Looks are told by the page's own style sheet, as sites do. */
const LOOKS =
  '.hidden{display:none}.white{color:#fff}.tiny{font-size:0}.struck{text-decoration:line-through}';

function asideHtml(aside: SheetAside | undefined): string {
  if (aside === undefined) return '';
  const text = escape(aside.text);
  return aside.look === 'raised'
    ? `<sup>${text}</sup>`
    : `<span class="${aside.look}">${text}</span>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
