/**
 * A scene as an SVG file (Scalable Vector Graphics 1.1): text stays text, fonts are named, colours stand
 * on each shape, white behind all of it.
 */
import { LIGHT } from './palette.ts';
import { FONTS } from './scene.ts';
import type { Picture, Shape } from './scene.ts';

/** The picture is drawn with the light inks: they stand on white. */
export function writeSvg({ width, height, shapes }: Picture): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fontFamily: FONTS,
  };
  const paper: Shape = { tag: 'rect', attrs: { width, height, fill: LIGHT.paper } };
  const inside = [paper, ...shapes].map(writeShape).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${writeAttrs(root)}>${inside}</svg>\n`;
}

function writeShape({ tag, attrs, text, children = [] }: Shape): string {
  const inside = text === undefined ? children.map(writeShape).join('') : escapeText(text);
  const start = `<${tag}${writeAttrs(attrs)}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/** The few that SVG itself writes with capitals. */
const AS_THEY_ARE = new Set(['viewBox', 'patternUnits', 'patternTransform']);

function writeAttrs(attrs: Shape['attrs']): string {
  return Object.entries(attrs)
    .filter(([name]) => !name.startsWith('data-'))
    .map(([name, value]) => {
      const spelled = AS_THEY_ARE.has(name)
        ? name
        : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return ` ${spelled}="${escapeText(String(value))}"`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 does not have are left out. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
