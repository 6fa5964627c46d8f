/**
 * What goes with the letter where the unit's own file cannot be written on (web pages, plain text, encrypted
 * files): one HTML page for A4 with the rows concerned, the figures marked by the numbers of the letter's
 * points. It needs nothing beside it, loads nothing and runs nothing.
 */
import { cellsOf } from '../../../form/editions.ts';
import { splitCellId } from '../../../form/form-types.ts';
import type { AnyTableId, CellId, FormColumn } from '../../../form/form-types.ts';
import { findCell, shortLabel } from '../../../form/name-cell.ts';
import { escapeMarkup } from '../../../lib/files/escape-markup.ts';
import type { Report } from '../../../report/report.ts';
import { PARTS } from '../points/describe-place.ts';
import type { LetterPoint } from '../points/letter-point.ts';
import { bareFileName } from '../unit/letter.ts';
import { MARKED_SHEET_STYLE } from './marked-sheet-style.ts';

export interface MarkedSheet {
  /** As the unit wrote it. */
  readonly report: Report;
  readonly points: readonly LetterPoint[];
}

const TITLE = '需要更正或说明之处';
const ORDER: readonly AnyTableId[] = ['proactive', 'requests', 'disputes', 'statistics'];

export function markedSheetHtml({ report, points }: MarkedSheet): string {
  const tables = ORDER.map((table) => tableHtml(table, report, points)).join('');
  const heading = [report.agency ?? '', report.year === null ? '' : `${report.year} 年度`];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${TITLE}</title>
<style>${MARKED_SHEET_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(heading.filter((part) => part !== '').join(' '))}${TITLE}</h1>
<p>文件：${escapeMarkup(bareFileName(report.source.name))}</p>
${tables}${proseHtml(points)}<h2>说明</h2>
<ol>
${points.map(pointHtml).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function tableHtml(table: AnyTableId, report: Report, points: readonly LetterPoint[]): string {
  const marks = new Map<CellId, number[]>();
  for (const { number, cells } of points) {
    for (const cell of cells) {
      if (splitCellId(cell)?.table === table) marks.set(cell, [...(marks.get(cell) ?? []), number]);
    }
  }
  const rows = new Set([...marks.keys()].map((cell) => findCell(report, cell)?.row.key));
  const shown = cellsOf(report).filter((cell) => cell.table === table && rows.has(cell.row.key));
  if (shown.length === 0) return '';
  // Table 2 has other columns in each of its blocks: rows under the same headers stand together.
  const blocks = new Map<string, Map<string, CellId[]>>();
  for (const { id, row, caption } of shown) {
    const block = blocks.get(caption ?? '') ?? new Map<string, CellId[]>();
    block.set(shortLabel(row.label), [...(block.get(shortLabel(row.label)) ?? []), id]);
    blocks.set(caption ?? '', block);
  }
  const html = [...blocks].map(([caption, block]) => blockHtml({ caption, block }, report, marks));
  return `<h2>${PARTS[table]}</h2>\n${html.join('')}`;
}

interface ShownBlock {
  readonly caption: string;
  /** Cells by the label of their row. */
  readonly block: ReadonlyMap<string, readonly CellId[]>;
}

function blockHtml(
  { caption, block }: ShownBlock,
  report: Report,
  marks: ReadonlyMap<CellId, readonly number[]>,
): string {
  const [first = []] = block.values();
  const columns = first
    .map((cell) => findCell(report, cell)?.column)
    .filter((column): column is FormColumn => column !== undefined);
  const head = columns.map(({ label }) => `<th>${escapeMarkup(label)}</th>`).join('');
  const corner = caption === '' ? '<td></td>' : `<th>${escapeMarkup(caption)}</th>`;
  const body = [...block].map(([label, cells]) => {
    const figures = cells.map((cell) => figureHtml(report.cells[cell]?.raw ?? '', marks.get(cell)));
    return `<tr><th>${escapeMarkup(label)}</th>${figures.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${corner}${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
}

/** @param numbers of the points that it is marked by */
function figureHtml(raw: string, numbers: readonly number[] | undefined): string {
  if (numbers === undefined) return `<td>${escapeMarkup(raw)}</td>`;
  const print = raw === '' ? '空白' : escapeMarkup(raw);
  return `<td class="marked"><mark>${print}</mark><sup>${numbers.join('、')}</sup></td>`;
}

function proseHtml(points: readonly LetterPoint[]): string {
  const quotes = points.flatMap(({ number, quotes: each }) =>
    each.map((quote) => `<p>「<mark>${escapeMarkup(quote)}</mark>」<sup>${number}</sup></p>`),
  );
  return quotes.length === 0 ? '' : `<h2>正文</h2>\n${quotes.join('\n')}\n`;
}

function pointHtml({ heading, place, boxes, sentences, notes, ask }: LetterPoint): string {
  const lines = boxes.map((line) => {
    const cells = line.map(({ label, value }) =>
      label === ''
        ? `<th>${escapeMarkup(value)}</th>`
        : `<th>${escapeMarkup(label)}</th><td>${escapeMarkup(value)}</td>`,
    );
    return `<table class="boxes"><tr>${cells.join('')}</tr></table>`;
  });
  const text = [...sentences, ...notes].map(escapeMarkup).join('');
  return `<li><b>${escapeMarkup(heading)}</b>
<p class="place">${place === '' ? '' : `位置：${escapeMarkup(place)}`}</p>
${lines.join('\n')}
<p>${text}<b>${escapeMarkup(ask)}</b></p></li>`;
}
