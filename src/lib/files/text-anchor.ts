/**
 * Where marks can be put into the text of an XML part without writing it anew: offsets, and what has to be
 * closed before and opened again behind a mark that stands inside a run of text.
 */
export interface Cut {
  /** What is replaced, half open, in UTF-16 units of the part's text without its byte order mark; empty as a rule. */
  readonly from: number;
  readonly to: number;
  /** What comes before the mark, and behind it. */
  readonly before: string;
  readonly after: string;
}

export interface TextAnchor {
  readonly start: Cut;
  readonly end: Cut;
}

/** The places of a Word document to which comments can be hung. */
export interface DocxAnchors {
  /** The name of the main part in the package. */
  readonly part: string;
  /** Of WordprocessingML, which has two: transitional and strict. */
  readonly namespace: string;
  /** By which the main part calls it; null where it has none and elements must say the namespace themselves. */
  readonly prefix: string | null;
  /** One for each place asked for; null where none can be hung: in notes, embedded files, word art. */
  readonly anchors: readonly (TextAnchor | null)[];
  /** The first paragraph: for what concerns the whole. */
  readonly top: TextAnchor | null;
}
