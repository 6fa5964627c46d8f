/** Control words of RTF that change how the text behind them in their group is read. */
import type { RtfFonts } from './rtf-fonts.ts';
import { FIRST_STATE } from './rtf-state.ts';
import type { RtfState } from './rtf-state.ts';

/** More bytes than any character has would hide text. */
const MOST_FALLBACK = 4;

export interface PropertyWord {
  readonly name: string;
  readonly param: number | null;
}

/** @returns whether the word is one of these */
export function applyProperty(
  state: RtfState,
  { name, param }: PropertyWord,
  fonts: RtfFonts,
): boolean {
  const isOn = param !== 0;
  switch (name) {
    case 'plain': {
      const { font, fontClass, isHidden, isDeleted } = FIRST_STATE;
      const { isStruck, shift, color, ground, size } = FIRST_STATE;
      Object.assign(state, { font, fontClass, isHidden, isDeleted });
      Object.assign(state, { isStruck, shift, color, ground, size });
      return true;
    }
    case 'pard':
      state.isInTable = false;
      state.nesting = 0;
      state.list = 0;
      state.listLevel = 0;
      state.paragraphGround = 0;
      return true;
    case 'intbl':
      state.isInTable = isOn;
      return true;
    case 'itap':
      state.nesting = param ?? 1;
      return true;
    case 'ls':
      state.list = param ?? 0;
      return true;
    case 'ilvl':
      state.listLevel = param ?? 0;
      return true;
    case 'v':
      state.isHidden = isOn;
      return true;
    case 'deleted':
    case 'mvf': // moved from here to elsewhere
      state.isDeleted = isOn;
      return true;
    case 'uc':
      state.fallbackBytes = Math.min(Math.max(param ?? 1, 0), MOST_FALLBACK);
      return true;
    default:
      return applyLook(state, { name, param }) || applyFont(state, { name, param }, fonts);
  }
}

/** Half points: text moved by less is only lined up. */
const LEAST_RAISE = 6;
/** What `\up` and `\dn` move by where they do not say. */
const USUAL_RAISE = 6;

type LookChange = (param: number | null) => Partial<RtfState>;

/** What decides whether text is seen, and how (RTF 1.9, "Font (Character) Formatting Properties"). */
const LOOKS: ReadonlyMap<string, LookChange> = new Map<string, LookChange>([
  ['strike', (param) => ({ isStruck: param !== 0 })],
  ['striked', (param) => ({ isStruck: param !== 0 })],
  ['super', (param) => ({ shift: param === 0 ? 'none' : 'raised' })],
  ['sub', (param) => ({ shift: param === 0 ? 'none' : 'lowered' })],
  ['nosupersub', () => ({ shift: 'none' })],
  ['up', (param) => ({ shift: (param ?? USUAL_RAISE) >= LEAST_RAISE ? 'raised' : 'none' })],
  ['dn', (param) => ({ shift: (param ?? USUAL_RAISE) >= LEAST_RAISE ? 'lowered' : 'none' })],
  ['fs', (param) => ({ size: param ?? FIRST_STATE.size })],
  ['cf', (param) => ({ color: param ?? 0 })],
  ['chcbpat', (param) => ({ ground: param ?? 0 })],
  ['highlight', (param) => ({ ground: param ?? 0 })],
  ['cb', (param) => ({ ground: param ?? 0 })],
  ['cbpat', (param) => ({ paragraphGround: param ?? 0 })],
]);

function applyLook(state: RtfState, { name, param }: PropertyWord): boolean {
  const change = LOOKS.get(name);
  if (change === undefined) return false;
  Object.assign(state, change(param));
  return true;
}

/** `\dbch\af13` names the font of double-byte characters, `\loch\f0` that of others. */
function applyFont(state: RtfState, { name, param }: PropertyWord, fonts: RtfFonts): boolean {
  if (name === 'dbch') state.fontClass = 'wide';
  else if (/^(?:loch|hich|rtlch|ltrch)$/.test(name)) state.fontClass = 'other';
  else if (name === 'f' || name === 'af') {
    const font = fonts.get(param ?? 0);
    if (name === 'f') state.font = font;
    if (state.fontClass === 'wide') state.wideFont = font;
  } else return false;
  return true;
}
