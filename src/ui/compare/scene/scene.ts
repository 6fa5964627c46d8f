/** A picture as plain data: drawn by the page and written as SVG from the same shapes. */

export interface Shape {
  readonly tag: 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text' | 'defs' | 'pattern';
  /** Attributes of SVG, spelled as React does; colours are values, not variables. */
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is written as a file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Scene extends Picture {
  /** Where each mark stands, by its id: the frame of the one that is looked at. */
  readonly places: ReadonlyMap<string, Box>;
}

/** The fonts of the page, named: an exported picture is read where they may be others. */
export const FONTS =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

/** To a hundredth of a pixel: files stay short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Pixels, estimated: full-width characters are square, others a little over half as wide. */
export function widthOf(text: string, size = 13): number {
  let ems = 0;
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.57;
  return ems * size;
}

/** Names are cut in the middle: their ends tell them apart (… 人民政府, … 局). */
export function fit(text: string, width: number, size = 13): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  for (let kept = letters.length - 1; kept > 1; kept--) {
    const head = Math.ceil(kept / 2);
    const cut = `${letters.slice(0, head).join('')}…${letters.slice(head - kept).join('')}`;
    if (widthOf(cut, size) <= width) return cut;
  }
  return '…';
}

/** @param attrs with its ink and its place, `x` and `y` of its base line */
export function textAt(content: string, attrs: Shape['attrs'] & { readonly fill: string }): Shape {
  return { tag: 'text', attrs: { fontSize: 13, ...attrs }, text: content };
}
