/** Which of a body's units go into the table: found by name, ticked or not. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { Dialog } from '../../../shared/dialog.tsx';
import styles from './made.module.css';

interface Props {
  readonly units: readonly string[];
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
  readonly onClose: () => void;
}

/** So many are listed; others are found by name. */
const LISTED = 100;

export function UnitPicker({ units, without, onChange, onClose }: Props): ReactNode {
  const words = useBatchWords().madeRollUp;
  const [wanted, setWanted] = useState('');
  const left = new Set(without);
  const matching = units.filter((name) => name.includes(wanted.trim()));
  const turn = (name: string): void => {
    onChange(left.has(name) ? without.filter((each) => each !== name) : [...without, name]);
  };
  const more = matching.length - LISTED;
  return (
    <Dialog title={words.pickTitle} onClose={onClose}>
      <div className={styles.find}>
        <TextInput
          size="xs"
          data-autofocus
          className={styles.field}
          placeholder={words.pickFind}
          aria-label={words.pickFind}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <Button size="compact-sm" variant="default" onClick={() => onChange([])}>
          {words.pickAll}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange(units)}>
          {words.pickNone}
        </Button>
      </div>
      <ul className={styles.choices}>
        {matching.slice(0, LISTED).map((name) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={!left.has(name)} onChange={() => turn(name)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.done}>
        <span>{more > 0 && words.pickMore(more)}</span>
        <Button size="compact-sm" onClick={onClose}>
          {words.pickDone}
        </Button>
      </div>
    </Dialog>
  );
}
