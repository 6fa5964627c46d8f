/** What can be done about a finding that no report can be sent back for: a name settled, a unit reminded. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckedCollection } from '../../../store/app-state.ts';
import type { CollectionFinding } from '../../../store/collection/between.ts';
import { copyText } from '../../shared/out/copy-text.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { NameQuestion } from '../naming/name-question.tsx';
import { useKnownUnits } from '../naming/use-known-units.ts';
import { useSameUnitKey } from '../naming/use-same-unit-key.ts';
import styles from './between.module.css';

interface Props {
  readonly finding: CollectionFinding;
  readonly collection: CheckedCollection;
}

export function AnswerHere({ finding, collection }: Props): ReactNode {
  if (finding.rule === 'name-variant') return <Name finding={finding} collection={collection} />;
  if (finding.rule === 'missing-report') return <Remind finding={finding} />;
  return null;
}

function Name({ finding, collection }: Props): ReactNode {
  const { units } = useKnownUnits(collection);
  useSameUnitKey(finding);
  return (
    <div className={styles.answer}>
      <NameQuestion finding={finding} isFirst isListed={collection.isListed} units={units} />
    </div>
  );
}

function Remind({ finding: { unit, year } }: Pick<Props, 'finding'>): ReactNode {
  const { between, handIns } = useBatchWords();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const text = between.reminder(unit, year);
    setSaid((await copyText(text)) ? between.reminderCopied : handIns.notCopied);
  };
  return (
    <div className={styles.answer}>
      <p role="note">{between.nothingToReturn}</p>
      <Button
        size="compact-sm"
        leftSection={<IconCopy size={15} aria-hidden />}
        onClick={() => void copy()}
      >
        {between.remind}
      </Button>{' '}
      <span role="status" className={styles.soft}>
        {said}
      </span>
    </div>
  );
}
