/** What the browser tells of the machine; some tell no memory, and none tells more than 8 (or 32) GB. */
export interface Machine {
  readonly hardwareConcurrency: number;
  /** In gigabytes. */
  readonly deviceMemory?: number;
}

/** A worker with the reader of PDF in it takes up to a quarter of this; the page and others need room too. */
const WORKERS_A_GIGABYTE = 2;
const USUAL_MEMORY = 4;

/** Cores and gigabytes from which on two files with pictures are read at once. */
const WIDE = { cores: 4, memory: 4 };

/** How many workers read pictures, beside those that read files. */
export function seersFor({ hardwareConcurrency, deviceMemory = USUAL_MEMORY }: Machine): number {
  return hardwareConcurrency >= WIDE.cores && deviceMemory >= WIDE.memory ? 2 : 1;
}

/** How many workers read files: one a core, as far as the memory goes. */
export function workersFor({ hardwareConcurrency, deviceMemory = USUAL_MEMORY }: Machine): number {
  const most = Math.max(1, Math.floor(deviceMemory * WORKERS_A_GIGABYTE));
  return Math.max(1, Math.min(hardwareConcurrency, most));
}
