/** Lines of figures that are the same print again: nearly all cells of a report hold a lone nought. */
import type { GreyImage } from '../image/grey-image.ts';

/** How dark each point is beside the line's own paper (0) and ink (1), softened; in the middle of its field. */
interface Print {
  readonly line: GreyImage;
  readonly ink: Float32Array;
  readonly height: number;
}

/** Points: longer lines are seldom the same, and are not compared. */
const WIDEST = 64;
/** By so many points the same print is wider, and may stand elsewhere. */
const WIDER = 2;
const MOVED = 1;
/**
 * Nowhere may they differ by more of the way from paper to ink: the same digit differs by .26 (phone .37,
 * fax .8), another one by .55 at the least, 6 and 8 by .64.
 */
const MOST_APART = 0.4;
/** Smaller groups are not worth it. */
const FEWEST = 4;
/** Shares of a line's points that are darker: its ink, its paper. */
const INK = 0.02;
const PAPER = 0.9;
const LEAST_CONTRAST = 20;

/** @param lines of equal height; @returns groups of lines, each like the first of its group, by how like they are */
export function groupAlike(lines: readonly GreyImage[]): GreyImage[][] {
  const groups: { readonly first: Print; readonly members: Member[] }[] = [];
  for (const line of lines) {
    if (line.width > WIDEST) continue;
    const print = printOf(line);
    const found = groups
      .map((group) => ({ group, apart: apartness(group.first, print) }))
      .filter(({ apart }) => apart <= MOST_APART)
      .sort((left, right) => left.apart - right.apart)[0];
    if (found === undefined) groups.push({ first: print, members: [{ line, apart: 0 }] });
    else found.group.members.push({ line, apart: found.apart });
  }
  return groups
    .filter(({ members }) => members.length >= FEWEST)
    .map(({ members }) =>
      members.sort((left, right) => left.apart - right.apart).map(({ line }) => line),
    );
}

interface Member {
  readonly line: GreyImage;
  readonly apart: number;
}

function printOf(line: GreyImage): Print {
  const { width, height, data } = line;
  const shades = data.slice().sort();
  const shadeAt = (share: number): number => shades[Math.floor(shades.length * share)] ?? 0;
  const [paper, dark] = [shadeAt(PAPER), shadeAt(INK)];
  const contrast = Math.max(LEAST_CONTRAST, paper - dark);
  const plain = new Float32Array(WIDEST * height);
  const left = Math.floor((WIDEST - width) / 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const share = (paper - (data[y * width + x] ?? 0)) / contrast;
      plain[y * WIDEST + left + x] = Math.min(1, Math.max(0, share));
    }
  }
  return { line, ink: soften(plain, height), height };
}

/** Means of 3 × 3 points: grain is no difference. */
function soften(plain: Float32Array, height: number): Float32Array {
  const soft = new Float32Array(plain.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < WIDEST - 1; x++) {
      let sum = 0;
      for (let row = (y - 1) * WIDEST; row <= (y + 1) * WIDEST; row += WIDEST) {
        sum += (plain[row + x - 1] ?? 0) + (plain[row + x] ?? 0) + (plain[row + x + 1] ?? 0);
      }
      soft[y * WIDEST + x] = sum / 9;
    }
  }
  return soft;
}

/** The most that two prints differ anywhere, laid over each other as well as they fit; Infinity past the limit. */
function apartness(left: Print, right: Print): number {
  if (Math.abs(left.line.width - right.line.width) > WIDER) return Infinity;
  let least = Infinity;
  for (let dy = -MOVED; dy <= MOVED; dy++) {
    for (let dx = -MOVED; dx <= MOVED; dx++) {
      least = Math.min(least, mostApart(left, right, dy * WIDEST + dx));
    }
  }
  return least;
}

function mostApart({ ink, height }: Print, other: Print, moved: number): number {
  let most = 0;
  for (let y = MOVED; y < height - MOVED; y++) {
    for (let at = y * WIDEST + MOVED; at < (y + 1) * WIDEST - MOVED; at++) {
      const apart = Math.abs((ink[at] ?? 0) - (other.ink[at + moved] ?? 0));
      if (apart > most) most = apart;
    }
    if (most > MOST_APART) return Infinity;
  }
  return most;
}
