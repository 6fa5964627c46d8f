/** The official tables as a page of its own, whose tables Word and WPS take as tables. */
import { escapeMarkup } from '../../lib/files/escape-markup.ts';
import { rowsOf, spansOf } from '../../form/printed-table.ts';
import { headedTables, textOf } from './official-tables.ts';
import type { OfficialTables } from './official-tables.ts';

const STYLE =
  'body{font-family:仿宋,FangSong,serif;max-width:1000px;margin:2em auto;line-height:1.8}' +
  'table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:2px 6px;text-align:center}' +
  'p{text-indent:2em}p.note{text-indent:0;font-size:14px}h1{text-align:center;font-size:22px}h2{font-size:16px}';

export function officialHtml({ title, paragraph, notes, form, figureAt }: OfficialTables): string {
  const tables = headedTables(form).map(({ heading, table }) => {
    const rows = rowsOf(table).map((row) => {
      const cells = row.map((cell) => {
        const { rowSpan, columnSpan } = spansOf(cell);
        const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
        return `<td${spans}>${escapeMarkup(textOf(cell, figureAt))}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<h2>${escapeMarkup(heading)}</h2>\n<table>${rows.join('\n')}</table>`;
  });
  const noted = notes.map((note) => `\n<p class="note">${escapeMarkup(note)}</p>`).join('');
  const said = paragraph === '' ? '' : `<p>${escapeMarkup(paragraph)}</p>\n`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeMarkup(title)}</h1>
${said}${tables.join('\n')}${noted}
</body></html>
`;
}
