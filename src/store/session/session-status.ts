/** What the page is told of its session, and what the session needs of the page. */
import type { SavedState } from '../storage/save-queue.ts';
import type { SaveProblem } from '../storage/save-problem.ts';
import type { SessionMeta, StoredFile, StoredSession } from '../storage/session.ts';
import type { Role } from './session-machine.ts';

export interface SessionStatus {
  readonly saved: SavedState;
  /** Why, when `saved` is `failed`, and until it is saved after all. */
  readonly saveProblem: SaveProblem | null;
  /** Reports that the browser has cleared and that were too many to be held as well: no backup has them. */
  readonly gone: ReadonlySet<string>;
  readonly sessionId: string;
  /** Whether this window may write the session, or another one does. */
  readonly role: Role | 'checking';
  /** How often something was tried that only the writing window can do. */
  readonly refusals: number;
  /** The stored session has been looked for. */
  readonly isLoaded: boolean;
}

export interface SessionPage {
  readonly status: () => SessionStatus;
  readonly tell: (news: Partial<SessionStatus>) => void;
  /** Shows a session, and of it the report that was open; nothing else of the one before stays. */
  readonly show: (session: StoredSession) => Promise<void>;
  /** Goes on with files that a page which is gone had not read. */
  readonly resume: (given: readonly StoredFile[]) => void;
  readonly isEmpty: () => boolean;
  /** All of it, as it stands. */
  readonly session: () => StoredSession;
  /** What is noted of the session as it stands; null = it is empty. */
  readonly meta: () => SessionMeta | null;
}
