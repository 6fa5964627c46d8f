import {
  IconArrowBackUp,
  IconCircle,
  IconCircleCheck,
  IconCircleDashedCheck,
  IconPencilCheck,
  IconProgress,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ReviewState } from '../../report/review/review.ts';
import { useDeskWords } from './use-desk-words.ts';
import styles from './review-state-mark.module.css';

const ICONS = {
  'not-begun': IconCircle,
  'in-work': IconProgress,
  returned: IconArrowBackUp,
  corrected: IconPencilCheck,
  clean: IconCircleCheck,
  'as-published': IconCircleDashedCheck,
} as const;

/** How far a report's review has come: a shape and a word. */
export function ReviewStateMark({ state }: { readonly state: ReviewState }): ReactNode {
  const words = useDeskWords();
  const Icon = ICONS[state];
  return (
    <span className={styles.mark} data-state={state} title={words.reviewState.meaning[state]}>
      <Icon size={13} aria-hidden />
      <span className={styles.word}>{words.reviewState.states[state]}</span>
    </span>
  );
}
