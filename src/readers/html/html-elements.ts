/** Which HTML elements break a line, and which hold no text of the page. */

export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** `annotation`: other spellings of a formula in MathML. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object embed datalist button audio video canvas progress meter map title rt rp defs desc annotation annotation-xml metadata symbol'.split(
    ' ',
  ),
);
