/** Which screen the page's address names: `#review`, `#compare?…`. */
import type { Screen } from './app-state.ts';

const SCREENS: readonly Screen[] = ['intake', 'review', 'collection', 'compare'];

export function hashOfScreen(screen: Screen): string {
  return `#${screen}`;
}

/** @returns null where it names none */
export function screenOfHash(hash: string): Screen | null {
  const [name] = hash.replace(/^#/, '').split('?');
  return SCREENS.find((screen) => screen === name) ?? null;
}
