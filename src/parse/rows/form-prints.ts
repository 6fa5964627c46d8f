/** What the form prints in its tables beside figures, as it stands there: what a reader of pictures may expect. */
import { ALL_TABLES } from '../../form/editions.ts';

export const FORM_PRINTS: readonly string[] = [
  ...new Set(
    ALL_TABLES.flatMap(({ headings, blocks }) => [
      ...headings,
      ...blocks.flatMap(({ caption, columns, rows }) => [
        ...(caption === null ? [] : [caption]),
        ...columns.flatMap(({ label, aliases }) => [label, ...aliases]),
        ...rows.flatMap(({ label, aliases, groups }) => [label, ...aliases, ...groups]),
      ]),
    ]),
  ),
];
