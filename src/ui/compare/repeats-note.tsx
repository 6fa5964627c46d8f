/** Says which reports stand in the chart more than once, and how the chart takes that. */
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Repeat } from '../../store/comparisons.ts';
import styles from './compare.module.css';
import { useCompareWords } from './parts/use-compare-words.ts';

const MOST_NAMED = 3;

interface Props {
  readonly repeats: readonly Repeat[];
  /** Whether the chart takes each file, or one a year. */
  readonly isEach: boolean;
}

export function RepeatsNote({ repeats, isEach }: Props): ReactNode {
  const words = useCompareWords().repeats;
  if (repeats.length === 0) return null;
  const files = repeats.reduce((sum, each) => sum + each.records.length, 0);
  const named = repeats.slice(0, MOST_NAMED).map(({ agency, year, records: same }) => {
    const names = same.slice(0, MOST_NAMED).map(({ source }) => source.name);
    return words.of(`${agency} ${year}`, words.list(names), same.length > MOST_NAMED);
  });
  return (
    <p className={styles.repeats}>
      <IconInfoCircle size={16} aria-hidden />
      <span>
        {isEach ? words.each(files) : words.last(files)}
        {words.names(named, repeats.length - named.length)}
      </span>
    </p>
  );
}
