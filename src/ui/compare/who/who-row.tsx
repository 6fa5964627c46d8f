import { IconPin, IconPinFilled, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { printValue } from '../../../store/comparisons.ts';
import type { ChartQuery } from '../../../store/comparisons.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import type { WhoRow } from './who-rows.ts';
import styles from './who.module.css';

/** What every row is drawn from and answers to. */
export interface WhoRowProps {
  readonly query: ChartQuery;
  /** The value that fills the row. */
  readonly largest: number;
  readonly isPicked: (name: string) => boolean;
  readonly isPinned: (name: string) => boolean;
  readonly onPick: (name: string, isIn: boolean) => void;
  readonly onPin: (name: string, isIn: boolean) => void;
  /** Those that are like it. */
  readonly onLike: (name: string) => void;
}

export function WhoRowView({
  row,
  query,
  ...rest
}: WhoRowProps & { readonly row: WhoRow }): ReactNode {
  const words = useCompareWords();
  if (row.kind === 'head') {
    const { groups } = words.who;
    const label = row.group === 'few' ? groups.few(query.least) : groups[row.group];
    return (
      <h3 className={styles.group}>
        {label} <span>{row.count}</span>
      </h3>
    );
  }
  if (row.kind === 'absent') {
    return (
      <div className={styles.absent}>
        <span className={styles.name}>{row.unit.name}</span>
        <span>{words.absences[row.unit.absence]}</span>
      </div>
    );
  }
  const { name, measured } = row.unit;
  const share = rest.largest === 0 ? 0 : Math.abs(measured.value) / rest.largest;
  const isPinned = rest.isPinned(name);
  const Pin = isPinned ? IconPinFilled : IconPin;
  return (
    <div className={styles.unit} data-group={row.group}>
      <label className={styles.label}>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} aria-hidden />
        <input
          type="checkbox"
          checked={isPinned || rest.isPicked(name)}
          disabled={isPinned}
          onChange={(event) => rest.onPick(name, event.currentTarget.checked)}
        />
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.value}>{printValue(query.measure, measured.value)}</span>
      </label>
      <button
        type="button"
        className={styles.like}
        aria-label={words.who.like(name)}
        title={words.who.like(name)}
        onClick={() => rest.onLike(name)}
      >
        <IconUsersGroup size={13} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.pin}
        aria-pressed={isPinned}
        aria-label={words.who.pin(name)}
        onClick={() => rest.onPin(name, !isPinned)}
      >
        <Pin size={13} aria-hidden />
      </button>
    </div>
  );
}
