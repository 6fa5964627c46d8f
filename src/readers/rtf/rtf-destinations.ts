/**
 * Groups of RTF whose text is not running text (RTF 1.9, "Destination"): what becomes of it. A group that
 * is marked `\*` and not known here is left out, as the specification demands.
 */

/**
 * `skip`: not printed. `fonts`, `colors`: the tables of fonts and colours. `info`: properties, of which only the title is kept.
 * `lists`: the tables of lists. `number`: a list's number as it would be printed. `note`, `box`: text with paragraphs of its own,
 * which stands behind all text or behind its paragraph. `code`, `form`, `entry`: the instruction
 * of a field, its form field, an entry of its drop-down list.
 */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'colors'
  | 'lists'
  | 'info'
  | 'title'
  | 'number'
  | 'note'
  | 'box'
  | 'code'
  | 'form'
  | 'entry';

const SKIPPED =
  'stylesheet filetbl levelnumbers listname liststylename listpicture revtbl rsidtbl pgptbl ' +
  'header headerl headerr headerf footer footerl footerr footerf ' +
  'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
  'pict nonshppict shprslt sp sn sv objdata objclass objname ' +
  'fldtype upr tc tcn xe rxe txe pn nonesttables template private1 ' +
  'annotation atnid atnauthor atrfstart atrfend atnref atntime atndate atnicn';

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...SKIPPED.split(' ').map((name): [string, Destination] => [name, 'skip']),
  ['fonttbl', 'fonts'],
  ['colortbl', 'colors'],
  ['listtable', 'lists'],
  ['listoverridetable', 'lists'],
  ['info', 'info'],
  ['title', 'title'],
  ['listtext', 'number'],
  ['pntext', 'number'],
  ['footnote', 'note'],
  ['fldinst', 'code'],
  ['formfield', 'form'],
  ['ffl', 'entry'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
]);

/** Marked `\*`, but their text is read as that around them. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'shpinst shppict shpgrp do nesttableprops fldrslt result ud'.split(' '),
);

/** @returns null for words that begin no group of their own, and for titles that are not properties */
export function findDestination(
  word: string,
  { within, isStarred }: { readonly within: Destination; readonly isStarred: boolean },
): Destination | null {
  if (word === 'title' && within !== 'info') return null;
  const known = DESTINATIONS.get(word);
  if (known !== undefined) return known;
  return isStarred && !TRANSPARENT.has(word) ? 'skip' : null;
}
