/** Which HTML elements break a line, and which hold no text of the page; what is marked as deleted is none. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object embed svg math select option datalist button audio video canvas map title del'.split(
    ' ',
  ),
);

/** Hidden by attribute or inline style. Style sheets are not evaluated. */
export function isHidden({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  if (attrs.length === 0) return false;
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}
