/**
 * Why something could not be kept. Browsers name the same trouble differently, and some by number
 * only: `code` 22 and 1014 are the full disk of older engines.
 */

/**
 * `full`: no room left. `denied`: a private window, or storage switched off. `outdated`: a newer
 * version of this page changed the storage. `blocked`: another window keeps an older version open.
 * `taken`: another window writes this session now. `cleared`: the browser's data were deleted
 * meanwhile. `broken`: anything else.
 */
export const SAVE_PROBLEMS = [
  'full',
  'denied',
  'outdated',
  'blocked',
  'taken',
  'cleared',
  'broken',
] as const;
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];

/** A refusal of our own, as told apart from the browser's. */
export class SaveError extends Error {
  readonly problem: SaveProblem;

  constructor(problem: SaveProblem) {
    super(problem);
    this.name = 'SaveError';
    this.problem = problem;
  }
}

const NAMES: Readonly<Record<string, SaveProblem>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  QUOTA_EXCEEDED_ERR: 'full',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
  NotAllowedError: 'denied',
  VersionError: 'outdated',
};

const CODES: Readonly<Record<number, SaveProblem>> = { 22: 'full', 1014: 'full', 18: 'denied' };

/** Chrome and Firefox call a full disk UnknownError and say so in the sentence only. */
const NO_ROOM = /quota|no space|disk.{0,12}full|full.{0,12}disk|FILE_ERROR_NO_SPACE/i;

export function problemOf(error: unknown): SaveProblem {
  if (error instanceof SaveError) return error.problem;
  if (typeof error !== 'object' || error === null) return 'broken';
  const name = 'name' in error ? String(error.name) : '';
  const message = 'message' in error ? String(error.message) : '';
  const code = 'code' in error && typeof error.code === 'number' ? error.code : 0;
  if (NO_ROOM.test(message)) return 'full';
  return NAMES[name] ?? CODES[code] ?? 'broken';
}
