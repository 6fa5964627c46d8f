/** One side of a block: what is the same on blue, what is not underlined, and said so to who hears it. */
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './alike.module.css';
import { stretchesOf } from './passage-rows.ts';
import type { NumberedPassage } from './passage-rows.ts';

interface Props {
  readonly passages: readonly NumberedPassage[];
  readonly side: 'left' | 'right';
}

export function PassageText({ passages, side }: Props): ReactNode {
  const now = useCurrent(passages);
  return (
    <p className={styles.text}>
      {passages.map((passage, index) =>
        passage.at === null ? (
          <Other key={index} text={passage[side].text} kind="other" />
        ) : (
          <Same key={index} passage={passage} side={side} isNow={passage.at === now} />
        ),
      )}
    </p>
  );
}

/** The passage that the walk is at, where it is one of these: a step draws two blocks anew, not all. */
function useCurrent(passages: readonly NumberedPassage[]): number | null {
  const select = useCallback(
    ({ gathered: { passage } }: AppStoreState) =>
      passages.some(({ at }) => at !== null && at === passage) ? passage : null,
    [passages],
  );
  return useApp(select);
}

interface SameProps {
  readonly passage: NumberedPassage;
  readonly side: 'left' | 'right';
  readonly isNow: boolean;
}

function Same({ passage, side, isNow }: SameProps): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The other side moves along.
    if (isNow && side === 'left') place.current?.scrollIntoView({ block: 'start' });
  }, [isNow, side]);
  return (
    <span
      ref={place}
      className={styles.same}
      data-passage={passage.at}
      data-now={isNow || undefined}
      aria-current={isNow || undefined}
    >
      {stretchesOf(passage[side]).map(({ text, changed }, index) =>
        changed === null ? text : <Other key={index} text={text} kind={changed} />,
      )}
    </span>
  );
}

interface OtherProps {
  readonly text: string;
  readonly kind: 'number' | 'name' | 'other';
}

/** Blanks alone differ from nothing. */
function Other({ text, kind }: OtherProps): ReactNode {
  const words = useBatchWords().alike;
  if (text.trim() === '') return text;
  return (
    <mark className={styles.other} title={words.kinds[kind]}>
      <span className={styles.heard}>{words.heard(words.kinds[kind])}</span>
      {text}
    </mark>
  );
}
