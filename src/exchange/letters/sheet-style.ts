/**
 * The looks of the printed review sheet: A4, one report a page, headers on every page. Where it is
 * opened in Excel, cells are texts (`mso-number-format`): else one that begins with `=` would be reckoned.
 */
export const SHEET_STYLE = `
@page { size: A4; margin: 16mm 14mm; }
body { font: 14px/1.55 'Songti SC', SimSun, 'Noto Serif CJK SC', serif; color: #111; max-width: 182mm; margin: 12mm auto; }
h1 { font: 600 22px/1.4 'Heiti SC', SimHei, 'Noto Sans CJK SC', sans-serif; text-align: center; margin: 0 0 14px; }
h2 { font: 600 17px/1.4 'Heiti SC', SimHei, 'Noto Sans CJK SC', sans-serif; margin: 18px 0 8px; }
h2 span { font-weight: 400; margin-left: 6px; }
h3 { font: 600 15px/1.4 'Heiti SC', SimHei, 'Noto Sans CJK SC', sans-serif; margin: 16px 0 6px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
td { mso-number-format: '\\@'; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12.5px; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #555; padding: 3px 5px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: 600; }
small { font-size: 11.5px; }
th:first-child { width: 2.6em; }
.findings th:nth-child(2) { width: 2.6em; }
.findings th:nth-child(3) { width: 20%; }
.findings th:nth-child(5), .findings th:nth-child(6) { width: 4em; }
.findings th:nth-child(7), .findings th:nth-child(8) { width: 6.4em; }
.overview th:nth-child(2) { width: 32%; }
.overview th:nth-child(3) { width: 5.4em; }
.overview th:nth-child(4) { width: 5.6em; }
.overview th:nth-child(5) { width: 27%; }
.overview th:nth-child(6), .overview th:nth-child(7) { width: 3.2em; }
.edits th:nth-child(2) { width: 34%; }
.edits th:nth-child(3), .edits th:nth-child(4), .edits th:nth-child(5) { width: 4em; }
.edits th:nth-child(7) { width: 6.4em; }
a { color: inherit; }
.unread { border: 2px solid #a00; padding: 6px 10px; color: #a00; }
.signatures { display: flex; gap: 20px; margin: 34px 0 0; break-inside: avoid; }
.signatures span { flex: 1; border-bottom: 1px solid #555; padding-bottom: 3px; }
section + section, .overview + section { break-before: page; }
@media print { body { margin: 0; max-width: none; } }
@media screen { section { border-top: 1px solid #ccc; margin-top: 26px; } }
`;
