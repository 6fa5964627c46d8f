/** The figures of the forms beside a formula: a click puts one into it. */
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import {
  getMeasure,
  indicatorTree,
  nameInFormula,
  searchTree,
} from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import styles from './formula.module.css';
import { TreeList } from './tree-list.tsx';
import { useFormulaWords } from './use-formula-words.ts';

export function FormulaTree({
  onInsert,
}: {
  readonly onInsert: (text: string) => void;
}): ReactNode {
  const words = useFormulaWords();
  const say = useSay();
  const [text, setText] = useState('');
  const tree = useMemo(
    () =>
      searchTree(
        indicatorTree().filter(({ id }) => id !== 'rates'),
        text,
      ),
    [text],
  );
  return (
    <section className={styles.tree} aria-label={words.indicators}>
      <TextInput
        size="xs"
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={words.indicators}>
        {tree.length === 0 && <p>{words.none}</p>}
        <TreeList
          nodes={tree}
          isSearched={text.trim() !== ''}
          onChoose={(id) => {
            const measure = getMeasure(id, null);
            if (measure.kind === 'figure') onInsert(`「${say(nameInFormula(measure.cell))}」`);
          }}
        />
      </div>
    </section>
  );
}
