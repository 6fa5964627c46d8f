/**
 * The looks of the printed review sheet: A4, headers on every page, no row cut in two. Where it is
 * opened in Excel, cells are texts (`mso-number-format`): else one that begins with `=` would be reckoned.
 */
import { SHEET_WORDS as WORDS } from './sheet-words.ts';

const [BEFORE, BETWEEN, AFTER] = WORDS.page;

export const SHEET_STYLE = `
@page { size: A4; margin: 15mm 14mm 17mm; @bottom-right { content: "${BEFORE}" counter(page) "${BETWEEN}" counter(pages) "${AFTER}"; font: 12px 'Songti SC', SimSun, 'Noto Serif CJK SC', serif; } }
* { box-sizing: border-box; }
body { font: 13px/1.5 'Heiti SC', 'Microsoft YaHei', SimHei, 'Noto Sans CJK SC', sans-serif; color: #111; max-width: 182mm; margin: 12mm auto; font-variant-numeric: tabular-nums; }
header { display: flex; align-items: baseline; justify-content: space-between; border-bottom: 2px solid #111; gap: 16px; }
header p { margin: 0; white-space: nowrap; }
h1 { font-size: 21px; line-height: 1.5; margin: 0; }
h2 { font-size: 14px; margin: 14px 0 4px; break-after: avoid; }
.counts { display: flex; margin: 0 0 12px; border: 1px solid #888; border-top: 0; }
.counts div { flex: 1; padding: 5px 10px; border-left: 1px solid #aaa; }
.counts div:first-child { border-left: 0; }
.counts dt { color: #333; }
.counts dd { margin: 0; font-size: 16px; font-weight: 700; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12.5px; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #888; padding: 3px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400; }
td { mso-number-format: '\\@'; }
thead th { background: #e9e9e9; font-weight: 600; }
.report { break-after: avoid; }
.report th { background: #f4f4f4; }
.report span { margin-left: 8px; }
small { font-size: 11px; color: #333; }
.findings th:nth-child(1) { width: 3.6em; }
.findings th:nth-child(3) { width: 27%; }
.findings th:nth-child(4), .findings th:nth-child(5) { width: 4.6em; }
.findings th:nth-child(6) { width: 6.4em; }
.failures th:first-child { width: 36%; }
.clean { columns: 3; column-gap: 14px; list-style: none; margin: 0; padding: 6px 10px; border: 1px solid #888; }
.clean li { break-inside: avoid; overflow-wrap: anywhere; }
.signatures { display: flex; gap: 20px; margin: 30px 0 0; break-inside: avoid; }
.signatures span { flex: 1; border-bottom: 1px solid #555; padding-bottom: 3px; }
@media print { body { margin: 0; max-width: none; } * { print-color-adjust: exact; } }
`;
