/** Which screen the page's address names, and which cell of which report: `#/review/ID/CELL`, `#/compare?…`. */
import { toCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import type { Screen } from './app-state.ts';

const SCREENS: readonly Screen[] = ['intake', 'review', 'collection', 'compare'];

export function hashOfScreen(screen: Screen): string {
  return `#/${screen}`;
}

/** @returns null where it names none */
export function screenOfHash(hash: string): Screen | null {
  const [, name] = /^#\/([a-z]+)(?=[/?]|$)/.exec(hash) ?? [];
  return SCREENS.find((screen) => screen === name) ?? null;
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
  const [, report = '', cell = ''] = /^#\/review\/([^/?]+)(?:\/([^/?]+))?$/.exec(hash) ?? [];
  if (report === '') return null;
  try {
    return { report: decodeURIComponent(report), cell: toCellId(cell) };
  } catch {
    return null; // cut in the middle of a letter
  }
}
