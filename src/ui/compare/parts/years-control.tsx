import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import styles from './rate-controls.module.css';
import { useCompareWords } from './use-compare-words.ts';

interface Props {
  /** Those that reports are on. */
  readonly known: readonly number[];
  readonly since: number | undefined;
  readonly year: number | null;
}

/** From which year to which; the first is always the earlier. */
export function YearsControl({ known, since, year }: Props): ReactNode {
  const words = useCompareWords().controls;
  const { goInComparison } = useActions();
  if (year === null || known.length < 2) return null;
  const earlier = known.filter((each) => each < year);
  // One that no report is on is still what is shown.
  const firsts = since === undefined || known.includes(since) ? earlier : [since, ...earlier];
  const goUntil = (chosen: number): void => {
    const isBehind = since !== undefined && chosen <= since;
    goInComparison({ year: chosen, mark: null, ...(isBehind ? { since: null } : {}) });
  };
  return (
    <span className={styles.least}>
      <NativeSelect
        size="xs"
        aria-label={words.since}
        value={String(since)}
        onChange={(event) =>
          goInComparison({ since: Number(event.currentTarget.value), mark: null })
        }
        data={firsts.map(String)}
      />
      <span aria-hidden>→</span>
      <NativeSelect
        size="xs"
        aria-label={words.until}
        value={String(year)}
        onChange={(event) => goUntil(Number(event.currentTarget.value))}
        data={known.map(String)}
      />
    </span>
  );
}
