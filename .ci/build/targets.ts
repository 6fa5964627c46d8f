/**
 * Below what is promised (src/engine), so that those behind may try: Chromium 88. Two names that ask
 * for just that. Named below 98, every private field would become a WeakMap, which reads at half
 * the speed, for an oddity of static fields called `name`; 92 has blocks in classes rewritten, which
 * Chromium has from 94. Styles are written for what may try.
 */
export const TARGETS = {
  target: ['chrome98', 'firefox92'],
  cssTarget: ['chrome91', 'firefox115'],
};
