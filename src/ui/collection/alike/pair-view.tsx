/** The chosen pair: what is the same in a sentence, both texts, and what is decided on it. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { ComparedTexts } from '../../../store/collection/between.ts';
import { useApp } from '../../shared/app-context.ts';
import { KeyButton } from '../../shared/decide/key-button.tsx';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { useBetweenKeys } from '../findings/use-between-walk.ts';
import type { BetweenWalk } from '../findings/use-between-walk.ts';
import styles from './alike.module.css';
import { isOwn, nameSide, percentOf } from './alike-pairs.ts';
import type { AlikePair, PairSide } from './alike-pairs.ts';
import { DecidePair } from './decide-pair.tsx';
import { SideBySide } from './side-by-side.tsx';
import { useAlikeWalk } from './use-alike-walk.ts';
import { useComparedTexts } from './use-compared-texts.ts';

interface Props {
  readonly pair: AlikePair;
  readonly sides: readonly [PairSide, PairSide];
}

const selectPassage = ({ gathered }: AppStoreState): number | null => gathered.passage;

export function PairView({ pair, sides }: Props): ReactNode {
  const words = useBatchWords().alike;
  const [left, right] = sides;
  const texts = useComparedTexts(left.report, right.report);
  const inBoth = texts?.passages.filter(({ kind }) => kind !== 'different').length ?? 0;
  const walk = useAlikeWalk(inBoth);
  useBetweenKeys(walk);
  return (
    <section className={styles.pair} aria-label={words.pair(nameSide(left), nameSide(right))}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{sayShort({ pair, sides, texts }, words)}</h2>
          <Walk walk={walk} passages={inBoth} />
        </div>
        {texts !== undefined && texts !== null && (
          <p>
            {words.changed(inBoth, texts.names, texts.numbers)}
            <span className={styles.same}>{words.legend.same}</span>
            <span className={styles.other}>{words.legend.other}</span>
          </p>
        )}
      </header>
      {texts === undefined || texts === null ? (
        <p className={styles.none} role="status">
          {texts === null ? words.gone : words.comparing}
        </p>
      ) : (
        <SideBySide texts={texts} sides={sides} />
      )}
      <DecidePair pair={pair} sides={sides} />
    </section>
  );
}

interface Said extends Props {
  readonly texts: ComparedTexts | null | undefined;
}

type AlikeWords = ReturnType<typeof useBatchWords>['alike'];

/** The list goes by the share without the law and templates; where that tells another, both are said. */
function sayShort({ pair, sides, texts }: Said, words: AlikeWords): string {
  const [left, right] = sides;
  const names = isOwn(sides)
    ? words.pair(nameSide(left), nameSide(right))
    : words.pair(left.unit, right.unit);
  if (texts === undefined || texts === null) return names;
  const { length, common } = texts;
  const percent = length === 0 ? 0 : percentOf(common / length);
  const listed = percentOf(pair.share);
  return words.short(names, { length, common, percent, listed });
}

interface WalkProps {
  readonly walk: BetweenWalk;
  readonly passages: number;
}

function Walk({ walk, passages }: WalkProps): ReactNode {
  const words = useBatchWords().alike;
  const at = useApp(selectPassage);
  return (
    <div className={styles.walk}>
      <span role="status">{at === null ? '' : words.passage(at + 1, passages)}</span>
      {([-1, 1] as const).map((direction) => (
        <KeyButton
          key={direction}
          label={direction === 1 ? words.next : words.before}
          keys={direction === 1 ? 'F8' : '⇧F8'}
          onClick={() => walk.go(direction)}
        />
      ))}
    </div>
  );
}
