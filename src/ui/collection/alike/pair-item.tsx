/** A pair in the list: whose texts, how much is the same, against both thresholds, and what was decided. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { BatchWords } from '../../words/batch/batch.ts';
import { isOwn, nameSide, percentOf } from './alike-pairs.ts';
import type { AlikePair, PairSide } from './alike-pairs.ts';
import styles from './alike-list.module.css';
import type { ShownSettings } from './thresholds.tsx';

interface Props {
  readonly pair: AlikePair;
  readonly sides: readonly [PairSide, PairSide];
  readonly settings: ShownSettings;
  readonly isChosen: boolean;
}

export function PairItem({ pair, sides, settings, isChosen }: Props): ReactNode {
  const words = useBatchWords();
  const { goInCollection } = useActions();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { share, key, decision } = pair;
  const { resolution, note } = decision;
  const [left, right] = sides;
  const ticks = [settings.likenessShown, settings.likenessGrave];
  return (
    <button
      ref={line}
      type="button"
      className={styles.item}
      data-grave={share >= settings.likenessGrave || undefined}
      data-done={resolution !== 'open' || undefined}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      onClick={() => goInCollection({ finding: key })}
    >
      <span className={styles.names}>
        <span>
          <b>{nameSide(left)}</b> ↔ <b>{nameSide(right)}</b>
        </span>
        <b className={styles.share}>{percentOf(share)} %</b>
      </span>
      <span className={styles.meter} aria-hidden>
        <i style={{ width: `${share * 100}%` }} />
        {ticks.map((tick, at) => (
          <u key={at} style={{ left: `${tick * 100}%` }} />
        ))}
      </span>
      <span className={styles.whose}>{sayWhose(sides, words)}</span>
      {resolution !== 'open' && (
        <span className={styles.decision} data-returned={resolution === 'returned' || undefined}>
          {resolution === 'returned' ? '↩' : '✓'} {words.findings.resolutions[resolution]}
          {note !== '' && `：${note}`}
        </span>
      )}
    </button>
  );
}

function sayWhose(sides: readonly [PairSide, PairSide], { alike: words }: BatchWords): string {
  const [left, right] = sides;
  const isSameYear = left.year === right.year;
  if (!isOwn(sides)) return isSameYear ? words.sameYear : words.otherYear;
  const isLastYear = left.year !== null && right.year === left.year - 1;
  return isLastYear ? words.ownLastYear : words.own;
}
