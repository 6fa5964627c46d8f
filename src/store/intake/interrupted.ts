/** Files that a page which was killed had not read: which are tried again, and which are only named. */
import { describeFailure } from '../../document/failure.ts';
import type { FailureReason } from '../../document/failure.ts';
import type { PoolFile } from '../../worker/protocol.ts';
import type { SessionFailure, StoredFile } from '../storage/session.ts';

/** A file that was being read at so many crashes is not tried again by itself. */
const MOST_BEGUN = 2;

const GIVEN_UP: FailureReason = {
  code: 'internal',
  instead: {
    zh: '两次读到它时页面都中断了，没有再试',
    en: 'was being read at two crashes of the page and was not tried again',
  },
  remedy: {
    zh: '请另存为更简单的格式（如 .docx、.txt）再放入。',
    en: 'Save it in a simpler format (.docx, .txt) and drop that.',
  },
};

const NOT_KEPT: FailureReason = {
  code: 'internal',
  instead: {
    zh: '页面中断时还没有读完，浏览器里也没有留下它的副本',
    en: 'was not read when the page broke off, and the browser has kept no copy of it',
  },
  remedy: { zh: '请重新放入这个文件。', en: 'Drop it again.' },
};

export interface Interrupted {
  /** The page was at these when it broke off. */
  readonly names: readonly string[];
  readonly failures: readonly SessionFailure[];
  /** To be read as if nothing had been. */
  readonly rest: readonly PoolFile[];
  /** To be read once more, each by itself: one of them may have been the cause. */
  readonly again: readonly PoolFile[];
}

export function sortInterrupted(given: readonly StoredFile[]): Interrupted {
  const failures: SessionFailure[] = [];
  const rest: PoolFile[] = [];
  const again: PoolFile[] = [];
  for (const { name, order, begun, file } of given) {
    if (begun >= MOST_BEGUN) failures.push({ ...describeFailure(name, GIVEN_UP), order });
    else if (file === null)
      failures.push({ ...describeFailure(name, NOT_KEPT), order, isAwaited: true });
    else (begun === 0 ? rest : again).push({ name, order, file, password: null });
  }
  const names = given.filter(({ begun }) => begun > 0).map(({ name }) => name);
  return { names, failures, rest, again };
}
