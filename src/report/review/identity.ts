/** Whose report it is and of which year: as read, or as the reviewer set it. */
export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
}

export function isSameIdentity(left: Identity, right: Identity): boolean {
  return left.agency === right.agency && left.year === right.year;
}
