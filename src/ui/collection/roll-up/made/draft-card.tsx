/** The drafted paragraph beside a made roll-up, to be copied. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
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
