/** Of a list of thousands, the part that is drawn: a page, and as many before and behind it as were asked for. */

/** Items; so many are drawn without holding up the page. */
export const PAGE = 40;

/** Pages asked for beyond the first. */
export interface MorePages {
  readonly before: number;
  readonly behind: number;
}

export const NO_MORE: MorePages = { before: 0, behind: 0 };

export interface ShownPart {
  /** Places in the list; `to` is the first one behind. */
  readonly from: number;
  readonly to: number;
}

/** @param chosen the place of an item that has to be in it; −1 = none, and the list begins at its top */
export function shownPart(count: number, chosen: number, { before, behind }: MorePages): ShownPart {
  const page = Math.floor(Math.max(chosen, 0) / PAGE);
  return {
    from: Math.max(0, page - before) * PAGE,
    to: Math.min(count, (page + 1 + behind) * PAGE),
  };
}
