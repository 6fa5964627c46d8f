/** The operators of a content stream (ISO 32000-1 Annex A) by pdf.js's names, and what is done at each. */
export type Args = readonly unknown[];
export type Action = (args: Args) => void;

/** @param ops the numbers of the operators, by name */
export function byNumber(
  actions: Readonly<Record<string, Action>>,
  ops: Readonly<Record<string, number>>,
): (Action | undefined)[] {
  const list: (Action | undefined)[] = [];
  for (const [name, action] of Object.entries(actions)) {
    const number = ops[name];
    if (number !== undefined) list[number] = action;
  }
  return list;
}

export const FILLS = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
export const STROKES = [
  'stroke',
  'closeStroke',
  ...FILLS.filter((name) => name.endsWith('Stroke')),
];
export const PICTURES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintSolidColorImageMask',
];

export function readNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
