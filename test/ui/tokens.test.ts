/** The inks of the page: none stands outside of the tokens, and each can be read on what it stands on, light and dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../src/ui/compare/scene/palette.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The tokens of a block by the beginning of its selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokensOf(':root,\n[data-paper]');
const dark = tokensOf(":root[data-mantine-color-scheme='dark']");

/** Relative luminance (WCAG 2.2). @param ink #rrggbb */
function luminance(ink: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(ink.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'ink-faint', 'accent', 'red', 'amber', 'green', 'edit', 'back'];

/** Ink on ground, and the least contrast. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...TEXT.flatMap((ink) => [[ink, 'paper', 4.5] as const, [ink, 'desk', 4.5] as const]),
  ...['ink', 'ink-soft', 'accent', 'red'].map((ink) => [ink, 'accent-soft', 4.5] as const),
  ...['ink', 'ink-soft', 'red', 'amber'].map((ink) => [ink, 'head', 4.5] as const),
  ...['red', 'amber', 'green', 'back'].map((ink) => [ink, `${ink}-soft`, 4.5] as const),
  ['on-accent', 'accent-fill', 4.5],
  ['on-accent', 'accent-fill-hover', 4.5],
  ['on-accent', 'red-fill', 4.5],
  ['on-mark', 'red', 4.5],
  ['on-mark', 'back', 4.5],
  ['on-mark', 'back-dark', 4.5],
  ['ink', 'found', 4.5],
  ['rail-soft', 'rail', 4.5],
  ['rail-ink', 'rail-on', 4.5],
  ['axis', 'paper', 3],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_name, tokens) => {
  test.each(PAIRS)('%s can be read on %s', (ink, ground, least) => {
    expect(contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('both schemes name the same tokens', () => {
  const inks = [...light.keys()].filter((name) => !name.startsWith('text-'));
  expect([...dark.keys()].sort()).toEqual(inks.sort());
});

test('no ink stands outside of the tokens; pictures have theirs in their palettes', () => {
  const own = new Set(['src/ui/tokens.css', 'src/ui/compare/scene/palette.ts']);
  const inked = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/ui/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:css|tsx?)$/.test(path) && !own.has(path))
    .filter((path) => /#[\da-f]{3,8}\b|\brgba?\(/i.test(readFileSync(path, 'utf8')));
  expect(inked).toEqual([]);
});

test('type has the sizes of the tokens; on paper it has those of paper', () => {
  const sized = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/ui/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.module.css') && !/letter-preview|\/one-page\//.test(path))
    .filter((path) => /font-size: (?!var\(--text-|inherit)/.test(readFileSync(path, 'utf8')));
  expect(sized).toEqual([]);
});

test.each([
  ['light', LIGHT, light],
  ['dark', DARK, dark],
] as const)('the palette of pictures and the page agree: %s', (_name, palette, tokens) => {
  expect(palette).toMatchObject({
    ink: tokens.get('ink'),
    soft: tokens.get('ink-soft'),
    axis: tokens.get('axis'),
    paper: tokens.get('paper'),
    chosen: tokens.get('accent'),
    amber: tokens.get('amber'),
    edit: tokens.get('edit'),
  });
  expect(palette.shades[2]).toBe(tokens.get('seq-3'));
  expect(palette.shades[3]).toBe(tokens.get('seq-4'));
});
