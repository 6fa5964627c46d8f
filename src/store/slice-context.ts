/** What every slice works with: the deps, the state, and the session on the page. */
import type { CurrentSession } from './session/current-session.ts';
import type { Get, Set, StoreDeps } from './deps.ts';
import type { LazyRules } from './steps/lazy-rules.ts';

export interface SliceContext extends StoreDeps {
  readonly set: Set;
  readonly get: Get;
  readonly current: CurrentSession;
  readonly rules: LazyRules;
}
