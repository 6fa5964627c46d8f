/** Other names that a unit's reports bear: each can be taken off, and one added. */
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Unit } from '../../../store/collection/between.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './units.module.css';
import { useUnitChanges } from '../naming/use-unit-changes.ts';

export function UnitAliases({ unit }: { readonly unit: Unit }): ReactNode {
  const words = useBatchWords().unitList;
  const change = useUnitChanges();
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    change({ kind: 'alias', unit: unit.name, name: text.trim() });
    setText('');
  };
  return (
    <div className={styles.field} role="group" aria-label={words.ownAliases}>
      <span>{words.ownAliases}</span>
      <div className={styles.aliases}>
        {unit.aliases.map((name) => (
          <span key={name} className={styles.alias}>
            {name}
            <button
              type="button"
              aria-label={words.removeAlias(name)}
              title={words.removeAlias(name)}
              onClick={() => change({ kind: 'apart', unit: unit.name, name })}
            >
              <IconX size={13} aria-hidden />
            </button>
          </span>
        ))}
        <input
          className={styles.newAlias}
          aria-label={words.addAlias}
          placeholder={words.addAlias}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={add}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add();
            if (key === 'Escape') setText('');
          }}
        />
      </div>
    </div>
  );
}
