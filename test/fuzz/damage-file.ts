/** Ways to damage a file at random, each by its seed. */
import { unzipSync } from 'fflate';
import { packZip } from '../support/docx-markup.ts';
import { mutate } from '../support/mutate.ts';
import type { Random } from '../support/random.ts';
import type { ReaderFixture } from '../support/reader-fixtures.ts';

/**
 * `structure`: what stands around the figures. `parted`: a mark or blank beside or between their digits.
 * `lines`: a line of text is gone, twice there, or has changed places. `cut`: the end is gone. `any`:
 * bytes of every kind, those of figures too, so that nothing is promised of the figures.
 */
export type FuzzKind = 'structure' | 'parted' | 'lines' | 'cut' | 'any';

export interface FuzzDamage {
  readonly kind: FuzzKind;
  readonly bytes: Uint8Array;
}

const CHANCES: readonly FuzzKind[] = [
  ...Array<FuzzKind>(9).fill('structure'),
  ...Array<FuzzKind>(4).fill('parted'),
  ...Array<FuzzKind>(2).fill('lines'),
  ...Array<FuzzKind>(1).fill('cut'),
  ...Array<FuzzKind>(4).fill('any'),
];

/** @returns null where chance found no place that may be damaged */
export function damageFile(source: ReaderFixture, random: Random): FuzzDamage | null {
  const kind = random.pick(CHANCES);
  const bytes = DAMAGE[kind](source, random);
  if (bytes !== null) return { kind, bytes };
  const instead = DAMAGE.structure(source, random);
  return instead === null ? null : { kind: 'structure', bytes: instead };
}

type Damage = (source: ReaderFixture, random: Random) => Uint8Array | null;

const DAMAGE: Readonly<Record<FuzzKind, Damage>> = {
  structure: ({ bytes, format }, random) => mutate(bytes, format, random),
  parted: partFigure,
  lines: changeLines,
  cut: ({ bytes }, random) => bytes.slice(0, random.int(1, bytes.length - 1)),
  any({ bytes }, random) {
    const changed = bytes.slice();
    for (let hit = random.int(1, 8); hit > 0; hit--) {
      changed[random.int(0, bytes.length - 1)] = random.int(0, 255);
    }
    return changed;
  },
};

const MARKS = [' ', '  ', '\u3000', '\u200B', '\n', '\r\n', '\t', ',', '，', '、', '*', '"', "'"];
const MAIN_PART = /^(?:word\/document|content)\.xml$/;

/** In formats that hold their text as it is printed. */
function partFigure({ bytes, format }: ReaderFixture, random: Random): Uint8Array | null {
  if (format === 'txt' || format === 'html') return encode(partText(decode(bytes), random));
  if (format !== 'docx' && format !== 'odt') return null;
  const parts = unzipSync(bytes);
  const main = Object.keys(parts).find((name) => MAIN_PART.test(name));
  const markup = main === undefined ? undefined : parts[main];
  if (main === undefined || markup === undefined || markup[0] === 0xff) return null;
  const parted = encode(partText(decode(markup), random));
  return parted === null ? null : packZip({ ...parts, [main]: parted });
}

/** Digits outside of tags; the first lines hold the year. */
function partText(text: string, random: Random): string | null {
  const found = [...text.matchAll(/(?<![\d"'=:#;/-])\d+(?![^<>]*>)/g)];
  if (found.length === 0) return null;
  const { index, 0: digits } = random.pick(found);
  const at = index + random.int(0, digits.length);
  return text.slice(0, at) + random.pick(MARKS) + text.slice(at);
}

function changeLines({ bytes, format }: ReaderFixture, random: Random): Uint8Array | null {
  if (format !== 'txt') return null;
  const lines = decode(bytes).split('\n');
  const at = random.int(0, lines.length - 2);
  const [first = '', second = ''] = lines.slice(at, at + 2);
  const others = random.pick([[second], [first, first, second], [second, first]]);
  return encode(lines.toSpliced(at, 2, ...others).join('\n'));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string | null): Uint8Array | null {
  return text === null ? null : new TextEncoder().encode(text);
}
