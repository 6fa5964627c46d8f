/** The drafted paragraph beside a made roll-up, to be copied. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import { draftFigures } from './draft-figures.ts';
import { draftParagraph } from './draft-paragraph.ts';
import styles from './made.module.css';
import { useCopy } from './use-copy.ts';

interface Props {
  readonly asked: MadeRollUpAsked;
  readonly view: MadeRollUpView;
  readonly form: FormVariant;
}

export function DraftCard({ asked, view, form }: Props): ReactNode {
  const words = useBatchWords().madeRollUp;
  const { copy, outcome } = useCopy();
  const text = draftParagraph(
    draftFigures(form, view.cells),
    {
      year: asked.year,
      body: asked.parent,
      taken: view.taken.length,
      missing: view.missing.length,
      left: asked.mode === 'leave-out' ? view.withErrors.length : 0,
    },
    words.draft,
  );
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
