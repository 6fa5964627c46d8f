/** 看谁: which units the ranking shows, and which of them stand out. */
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { isPicked } from '../../../store/comparisons.ts';
import type { ChartQuery, Ranking } from '../../../store/comparisons.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { WhoList } from './who-list.tsx';
import { whoRows } from './who-rows.ts';
import styles from './who.module.css';

interface Props {
  readonly ranking: Ranking;
  readonly query: ChartQuery;
}

export function WhoPanel({ ranking, query }: Props): ReactNode {
  const words = useCompareWords().who;
  const { picked, pinned } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const [text, setText] = useState('');
  const rows = useMemo(() => whoRows(ranking, pinned, text), [ranking, pinned, text]);
  const units = [...ranking.enough, ...ranking.few];
  const largest = Math.max(0, ...units.map(({ measured }) => Math.abs(measured.value)));
  const pick = (name: string, isIn: boolean): void => {
    const now = picked ?? units.map((unit) => unit.name);
    const next = isIn ? [...now, name] : now.filter((each) => each !== name);
    goInComparison({ picked: next, mark: null });
  };
  const pin = (name: string, isIn: boolean): void =>
    goInComparison({
      pinned: isIn ? [...pinned, name] : pinned.filter((each) => each !== name),
    });
  const shown = units.filter(({ name }) => isPicked(query, name)).length;
  const chosen = words.chosen(shown, units.length);
  return (
    <SidePanel heading={words.heading} button={`${words.open} · ${chosen}`} side="who">
      <div className={styles.head}>
        <h2>{words.heading}</h2>
        <span className={styles.chosen}>{chosen}</span>
        <button type="button" onClick={() => goInComparison({ picked: null, mark: null })}>
          {words.all}
        </button>
        <button type="button" onClick={() => goInComparison({ picked: [], mark: null })}>
          {words.clear}
        </button>
        <TextInput
          className={styles.search ?? ''}
          size="xs"
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <WhoList
        rows={rows}
        query={query}
        largest={largest}
        isPicked={(name) => isPicked(query, name)}
        isPinned={(name) => query.pinned.has(name)}
        onPick={pick}
        onPin={pin}
      />
    </SidePanel>
  );
}
