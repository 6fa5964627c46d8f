/**
 * The inks of a picture. Values, not variables: a picture that leaves the page keeps them, and those that
 * leave are always drawn with the light ones, on white.
 */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly axis: string;
  readonly grid: string;
  readonly paper: string;
  readonly plain: string;
  readonly chosen: string;
  readonly amber: string;
  readonly edit: string;
  /** Six kinds of outcome; neighbours differ in grey print too. */
  readonly outcomes: readonly string[];
  /** Up to five lines; each has a mark of its own shape as well. */
  readonly lines: readonly string[];
  /** Seven shades from low to high: neither is good or bad. */
  readonly shades: readonly string[];
  /** What is written on the lower shades, and on the higher ones. */
  readonly onShades: readonly [low: string, high: string];
}

export const LIGHT: Palette = {
  ink: '#1c2127',
  soft: '#525b66',
  axis: '#8a939e',
  grid: '#e4e8ec',
  paper: '#ffffff',
  plain: '#5a8fbb',
  chosen: '#24567f',
  amber: '#7a5200',
  edit: '#1860b8',
  outcomes: ['#1f4e79', '#86b4dc', '#9c5a10', '#e8c27c', '#4d525a', '#c9ced5'],
  lines: ['#2863a2', '#be7414', '#3f9aab', '#661e30', '#5b5e64'],
  shades: ['#eef4f9', '#d5e3f0', '#b3cde3', '#89b1d2', '#5a8fbb', '#356b9b', '#1c4a75'],
  onShades: ['#1c2127', '#ffffff'],
};

export const DARK: Palette = {
  ink: '#e6eaef',
  soft: '#aeb8c3',
  axis: '#6d7885',
  grid: '#2c343e',
  paper: '#1b2027',
  plain: '#5189b9',
  chosen: '#86bae6',
  amber: '#e6bb5c',
  edit: '#79b5f7',
  outcomes: ['#9fcbf0', '#3d78ad', '#f2cf92', '#9d6617', '#d5dae0', '#666f7a'],
  lines: ['#6fb4e8', '#e49e57', '#c7e1e6', '#cf3e68', '#858d99'],
  shades: ['#202a35', '#26394d', '#2c4c6b', '#35638c', '#5189b9', '#7baad3', '#b5d6f2'],
  onShades: ['#f2f6fa', '#13171c'],
};
