/** Which open findings, and what becomes of them. */
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../../report/finding.ts';
import type { Severity } from '../../../report/finding.ts';
import { REVIEW_MARKS } from '../../../report/review/review.ts';
import type { ReviewMark } from '../../../report/review/review.ts';
import type { TogetherAs } from '../../../store/together/act-together.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import type { OpenCounts } from './count-open.ts';
import styles from './together.module.css';

export interface How {
  readonly as: TogetherAs | 'state';
  readonly note: string;
  /** Of the state; null = it follows the findings again. */
  readonly mark: ReviewMark | null;
}

const WAYS = ['returned', 'standing', 'dismissed', 'state'] as const;

interface WhichProps {
  readonly counts: OpenCounts;
  readonly severities: ReadonlySet<Severity>;
  readonly isDisabled: boolean;
  readonly onChange: (severities: ReadonlySet<Severity>) => void;
}

export function WhichFields({ counts, severities, isDisabled, onChange }: WhichProps): ReactNode {
  const words = useDeskWords().together;
  return (
    <fieldset className={styles.fields} disabled={isDisabled}>
      <legend>{words.which}</legend>
      {SEVERITIES.map((severity) => (
        <label key={severity}>
          <input
            type="checkbox"
            checked={severities.has(severity)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                new Set(
                  SEVERITIES.filter((each) => (each === severity ? checked : severities.has(each))),
                ),
              )
            }
          />
          {words.severities[severity](counts[severity])}
        </label>
      ))}
    </fieldset>
  );
}

interface HowProps {
  readonly how: How;
  readonly onChange: (how: How) => void;
}

export function HowFields({ how, onChange }: HowProps): ReactNode {
  const { together: words, reviewState } = useDeskWords();
  const marks: Readonly<Record<ReviewMark, string>> = {
    'as-published': reviewState.asPublished,
    'in-work': reviewState.inWork,
  };
  return (
    <>
      <fieldset className={styles.ways}>
        <legend>{words.how}</legend>
        {WAYS.map((as) => (
          <label key={as}>
            <input
              type="radio"
              name="as"
              checked={how.as === as}
              aria-label={words.as[as]}
              onChange={() => onChange({ ...how, as })}
            />
            <span>
              {words.as[as]}
              <small>{words.asHint[as]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {how.as === 'state' ? (
        <NativeSelect
          size="xs"
          label={words.state}
          value={how.mark ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...how, mark: REVIEW_MARKS.find((mark) => mark === value) ?? null })
          }
          data={[
            ...REVIEW_MARKS.toReversed().map((mark) => ({ value: mark, label: marks[mark] })),
            { value: '', label: reviewState.derived },
          ]}
        />
      ) : (
        <TextInput
          size="xs"
          label={words.note}
          value={how.note}
          onChange={({ currentTarget: { value } }) => onChange({ ...how, note: value })}
        />
      )}
    </>
  );
}
