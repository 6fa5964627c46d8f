/** CSV (RFC 4180) → rows, for tests: strict, so that what is written is what any program reads. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at + 1) : plain(text, at);
    row.push(cell);
    if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else if (text[end] === ',') at = end + 1;
    else throw new Error(`neither a comma nor the end of a line at ${end}`);
    if (text[end] === ',' && at === text.length) throw new Error('no end of the last line');
  }
  return rows;
}

function plain(text: string, from: number): [string, number] {
  let end = from;
  while (end < text.length && !',\r'.includes(text[end] ?? '')) end++;
  const cell = text.slice(from, end);
  if (/["\n]/.test(cell)) throw new Error(`should stand in quotes: ${cell}`);
  return [cell, end];
}

function quoted(text: string, from: number): [string, number] {
  let cell = '';
  for (let at = from; ; at++) {
    const letter = text[at];
    if (letter === undefined) throw new Error('no closing quote');
    if (letter !== '"') cell += letter;
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else return [cell, at + 1];
  }
}
