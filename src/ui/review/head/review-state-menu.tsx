/** The open report's review state, and what the reviewer can declare it to be instead. */
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { REVIEW_MARKS } from '../../../report/review/review.ts';
import type { ReviewMark, ReviewState } from '../../../report/review/review.ts';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { ReviewStateMark } from '../../shared/review-state-mark.tsx';
import styles from './review-state-menu.module.css';

type Choice = ReviewMark | 'derived';

const selectState = ({ open, reports }: AppStoreState): ReviewState =>
  reports.get(open?.id ?? '')?.record.review ?? 'not-begun';

export function ReviewStateMenu({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useDeskWords().reviewState;
  const state = useApp(selectState);
  const { mark } = useActions();
  const choices: readonly (readonly [Choice, string, string])[] = [
    ['derived', words.derived, words.derivedText],
    ['as-published', words.asPublished, words.asPublishedText],
    ['in-work', words.inWork, words.inWorkText],
  ];
  return (
    <div className={styles.anchor}>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={words.label(words.states[state])}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            <ReviewStateMark state={state} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          <Menu.RadioGroup
            value={open.mark ?? 'derived'}
            onChange={(value) => mark(REVIEW_MARKS.find((each) => each === value) ?? null)}
          >
            {choices.map(([choice, label, text]) => (
              <Menu.RadioItem key={choice} value={choice} closeMenuOnClick>
                {label}
                <span className={styles.text}>{text}</span>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
