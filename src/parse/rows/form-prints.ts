/** What the form prints in its tables beside figures, as it stands there: what a reader of pictures may expect. */
import { ALL_TABLES } from '../../form/editions.ts';
import { gather } from '../../lib/gather.ts';

export const FORM_PRINTS: readonly string[] = [
  ...new Set(
    gather(ALL_TABLES, ({ headings, blocks }) => [
      ...headings,
      ...gather(blocks, ({ caption, columns, rows }) => [
        ...(caption === null ? [] : [caption]),
        ...gather(columns, ({ label, aliases }) => [label, ...aliases]),
        ...gather(rows, ({ label, aliases, groups }) => [label, ...aliases, ...groups]),
      ]),
    ]),
  ),
];
