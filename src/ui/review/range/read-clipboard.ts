/** The table on the clipboard: the HTML that Excel, WPS and Word put there, else its text. */
import { parseApart } from '../../../engine/trusted.ts';
import { readTsv } from '../../shared/printed/clip-table.ts';
import type { ClipTable } from '../../shared/printed/clip-table.ts';
import { spreadSpans } from './spread-spans.ts';

/** Characters; beyond this a whole sheet was copied, and its text is read, which is far smaller. */
const MOST_HTML = 4_000_000;

/** @returns rows of texts; none when there is nothing to paste */
export function readClipboard(data: DataTransfer): ClipTable {
  const html = data.getData('text/html');
  const table = html.length > MOST_HTML ? null : readHtmlTable(html);
  return table ?? readTsv(data.getData('text/plain'));
}

/** Styles say nothing of figures, and the page's policy complains of them even where they do nothing. */
const STYLES =
  /<style\b[^<>]*>[\s\S]*?(?:<\/style>|$)|\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi;

/** The longest table of a piece of HTML, parsed apart from the page: nothing in it runs or loads. */
function readHtmlTable(html: string): ClipTable | null {
  if (!/<table\b/i.test(html)) return null;
  const parsed = parseApart(html.replace(STYLES, ''));
  const tables = [...parsed.querySelectorAll('table')];
  const [longest] = tables.sort((one, other) => other.rows.length - one.rows.length);
  if (longest === undefined || longest.rows.length === 0) return null;
  return spreadSpans(
    [...longest.rows].map((row) =>
      [...row.cells].map((cell) => ({
        text: textOf(cell),
        rowSpan: cell.rowSpan,
        columnSpan: cell.colSpan,
      })),
    ),
  );
}

function textOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return cell.textContent.replace(/\s+/g, ' ').trim();
}
