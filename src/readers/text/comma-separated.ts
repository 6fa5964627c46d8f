/**
 * Comma-separated values (RFC 4180), as spreadsheets save them: quoted fields, one record a line. Whether a
 * text is that, its lines tell: prose in Chinese has no commas of ASCII.
 */

/** Records of at least this many fields tell, and so many of them. */
const LEAST_FIELDS = 4;
const LEAST_RECORDS = 8;
/** Of a sheet all records have the same number of fields, but for what was added by hand. */
const MOST_UNEVEN = 0.1;

export interface SeparatedText {
  readonly records: readonly (readonly string[])[];
  /** As long as each other: a sheet with its empty cells. Else only the commas part them. */
  readonly isSheet: boolean;
}

/** Null for any other text. */
export function readSeparated(lines: readonly string[]): SeparatedText | null {
  if (lines.some((line) => line.includes('\t'))) return null;
  // Prose of a million lines is not cut up to learn that it has no commas.
  const isTelling = (line: string): boolean =>
    line.includes(',') && line.split(',').length >= LEAST_FIELDS;
  if (lines.filter(isTelling).length < LEAST_RECORDS) return null;
  const records = recordsOf(lines);
  const counts = records.filter(([only, ...rest]) => only !== '' || rest.length > 0);
  const widest = counts.reduce((most, fields) => Math.max(most, fields.length), 0);
  const uneven = counts.filter((fields) => fields.length !== widest).length;
  return { records, isSheet: uneven <= counts.length * MOST_UNEVEN };
}

const FIELD = /(?:^|,)(?:"((?:[^"]|"")*)"(?=,|$)|([^,]*))/g;

function recordsOf(lines: readonly string[]): string[][] {
  const records: string[][] = [];
  let open = '';
  for (const line of lines) {
    const text = open === '' ? line : `${open}\n${line}`;
    const isOpen = (text.match(/"/g)?.length ?? 0) % 2 === 1 && text.length < LONGEST_RECORD;
    open = isOpen ? text : '';
    if (!isOpen) records.push(fieldsOf(text));
  }
  if (open !== '') records.push(...open.split('\n').map(fieldsOf));
  return records;
}

/** A quote that is never closed must not swallow the file. */
const LONGEST_RECORD = 5000;

function fieldsOf(record: string): string[] {
  return [...record.matchAll(FIELD)].map(([, quoted, plain = '']) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  );
}
