/** The looks of the marked sheet: A4, marks that are seen in print without colour. */
export const MARKED_SHEET_STYLE = `
@page { size: A4; margin: 16mm 14mm; }
body { font: 15px/1.6 FangSong, 'STFangsong', 'Songti SC', SimSun, 'Noto Serif CJK SC', serif; color: #111; max-width: 182mm; margin: 12mm auto; }
h1 { font: 600 21px/1.4 'Heiti SC', SimHei, 'Noto Sans CJK SC', sans-serif; text-align: center; margin: 0 0 10px; overflow-wrap: anywhere; }
h2 { font: 600 16px/1.4 'Heiti SC', SimHei, 'Noto Sans CJK SC', sans-serif; margin: 16px 0 6px; break-after: avoid; }
p { margin: 4px 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.4; margin: 6px 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #555; padding: 3px 5px; overflow-wrap: anywhere; }
th { background: #eee; font-weight: 400; text-align: left; }
td { text-align: right; font-variant-numeric: tabular-nums; }
thead th { text-align: center; }
tbody th { width: 26%; }
.marked { border: 2px solid #111; }
mark { background: #fbe3df; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
sup { font-size: 11px; font-weight: 700; margin-left: 2px; }
ol { padding-left: 1.6em; }
li { margin: 0 0 12px; break-inside: avoid; }
.place { color: #444; font-size: 13.5px; }
.boxes { width: auto; }
.boxes th { width: auto; text-align: center; padding: 2px 10px; }
.boxes td { font-weight: 700; text-align: center; padding: 2px 14px; }
@media print { body { margin: 0; max-width: none; } * { print-color-adjust: exact; } }
`;
