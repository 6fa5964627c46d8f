/** Which screen the page's address names, and which cell of which report: `#/review/ID/CELL`, `#/compare?…`. */
import { toCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import type { Screen } from './app-state.ts';

/** In the order of the rail. */
export const SCREENS: readonly Screen[] = ['intake', 'review', 'collection', 'compare'];

export function hashOfScreen(screen: Screen): string {
  return `#/${screen}`;
}

/** @returns null where it names none */
export function screenOfHash(hash: string): Screen | null {
  const [name] = partsOf(hash);
  return SCREENS.find((screen) => screen === name) ?? null;
}

/** Screen, report and cell; what a question mark begins is the screen's own. */
function partsOf(hash: string): readonly string[] {
  const [path = ''] = hash.split('?');
  return path.startsWith('#/') ? path.slice(2).split('/') : [];
}

/** What lies on the desk. */
export interface DeskPlace {
  readonly report: string;
  readonly cell: CellId | null;
}

export function hashOfDesk({ report, cell }: DeskPlace): string {
  const parts = [
    hashOfScreen('review'),
    encodeURIComponent(report),
    ...(cell === null ? [] : [cell]),
  ];
  return parts.join('/');
}

/** @returns null where it names no report; whether there is such a one is for others to see */
export function deskOfHash(hash: string): DeskPlace | null {
  const [screen, report = '', cell = '', ...more] = partsOf(hash);
  if (screen !== 'review' || report === '' || more.length > 0) return null;
  try {
    return { report: decodeURIComponent(report), cell: toCellId(cell) };
  } catch {
    return null; // cut in the middle of a letter
  }
}
