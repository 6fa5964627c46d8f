/** The drafted paragraph beside a made roll-up, to be copied. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import { plain } from '../cells/figure-text.ts';
import styles from './made.module.css';
import { useCopy } from './use-copy.ts';
import { useDraft } from './use-draft.ts';
import type { MadeOf } from './use-draft.ts';

export function DraftCard(made: MadeOf): ReactNode {
  const words = useBatchWords().madeRollUp;
  const { copy, outcome } = useCopy();
  const text = useDraft(made);
  if (text === '') return null;
  return (
    <section className={cells.block}>
      <h3 className={cells.blockHead}>
        {words.draftHead} <span>{words.draftHint}</span>
      </h3>
      <div className={styles.draft}>
        <p>{text}</p>
        <DraftDoubt broken={made.view.broken} />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => copy({ html: '', text })}
        >
          {words.copyDraft}
        </Button>{' '}
        <span role="status">
          {outcome === 'copied' && words.copied}
          {outcome === 'refused' && words.copyTextRefused}
        </span>
      </div>
    </section>
  );
}

/** Its figures are totals: where these do not balance, nobody should hand the paragraph in. */
function DraftDoubt({ broken }: Pick<MadeOf['view'], 'broken'>): ReactNode {
  const words = useBatchWords().madeRollUp;
  const totals = broken.find(
    ({ equation: { rule, along } }) =>
      rule === 'requests-column-balance' && along.kind === 'column' && along.role === 'total',
  );
  if (broken.length === 0) return null;
  return (
    <p className={styles.off} role="status">
      {totals !== undefined &&
        words.draftOff(
          totals.left,
          totals.right,
          plain(Math.abs(roundFigure(totals.left - totals.right))),
        )}
      {words.draftBroken(broken.length)}
    </p>
  );
}
