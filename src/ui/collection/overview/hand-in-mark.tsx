/** How a unit's report of a year stands: a word and a shape beside the colour. */
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './overview.module.css';
import type { HandIn } from './unit-rows.ts';

/** `count` null: in the legend, where n stands for any. */
type Marked = Omit<HandIn, 'count'> & { readonly count: number | null };

export function HandInMark({ handIn }: { readonly handIn: Marked }): ReactNode {
  const words = useBatchWords().overview;
  const { state, count, versions } = handIn;
  return (
    <span className={styles.mark} data-state={state}>
      {state === 'mended' && <IconCheck size={13} aria-hidden />}
      {state === 'returned' && <IconArrowBackUp size={13} aria-hidden />}
      {textOf(state, count, words)}
      {versions > 1 && <sup className={styles.versions}>{words.versions(versions)}</sup>}
    </span>
  );
}

type OverviewWords = ReturnType<typeof useBatchWords>['overview'];

function textOf(state: HandIn['state'], count: number | null, words: OverviewWords): string {
  const n = count ?? 'n';
  if (state === 'error' || state === 'doubt') return words[state](n);
  if (state === 'returned') return String(n);
  if (state === 'mended') return words.mended;
  if (state === 'missing') return words.missing;
  return state === 'unasked' ? words.notAsked : '';
}

/** The same in words, for who does not see it. */
export function sayHandIn({ state, count, versions }: HandIn, words: OverviewWords): string {
  const { error, doubt, returned } = words;
  const said = {
    clean: words.legend.clean,
    doubt: doubt(count),
    error: error(count),
    returned: returned(count),
    mended: words.legend.mended,
    missing: words.states.missing,
    unasked: words.notAsked,
  };
  return versions > 1 ? words.saidVersions(said[state], words.versions(versions)) : said[state];
}
