/** 看谁: which units the charts show, and which of them stand out. */
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { isPicked, likeUnits } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  ComparedReport,
  RankedUnit,
  Ranking,
} from '../../../store/comparisons.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { selectPicked, selectPinned } from '../parts/select-compared.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { KindSelect } from './kind-select.tsx';
import { OrderSelect } from './order-select.tsx';
import { WhoList } from './who-list.tsx';
import { whoRows } from './who-rows.ts';
import type { WhoOrder } from './who-rows.ts';
import styles from './who.module.css';

interface Props {
  readonly reports: readonly ComparedReport[];
  readonly ranking: Ranking;
  readonly query: ChartQuery;
  /** Who is asked for: ahead of what the chart shows while that is made, so that no click of several is lost. */
  readonly asked: Pick<ChartQuery, 'picked' | 'pinned'>;
}

const ALL = { picked: null, ofKind: null, mark: null };

/** Not drawn anew while another chart is made of the same. */
export const WhoPanel = memo(function WhoPanel(props: Props): ReactNode {
  const { reports, ranking, query, asked } = props;
  const words = useCompareWords().who;
  const pinned = useApp(selectPinned);
  const { goInComparison } = useActions();
  const [text, setText] = useState('');
  const [order, setOrder] = useState<WhoOrder>('high');
  const { said, pickLike } = usePickLike(reports, query.year);
  const rows = useMemo(
    () => whoRows(ranking, { pinned, text, order }),
    [ranking, pinned, text, order],
  );
  const { units, largest } = useMemo(() => unitsOf(ranking), [ranking]);
  const pick = (name: string, isIn: boolean): void => {
    const now = [...(asked.picked ?? units.map((unit) => unit.name))];
    const next = isIn ? [...now, name] : now.filter((each) => each !== name);
    goInComparison({ picked: next, ofKind: null, mark: null });
  };
  const pin = (name: string, isIn: boolean): void =>
    goInComparison({
      pinned: isIn ? [...pinned, name] : pinned.filter((each) => each !== name),
    });
  const shown = useMemo(
    () => units.filter(({ name }) => isPicked(asked, name)).length,
    [units, asked],
  );
  const chosen = words.chosen(shown, units.length);
  return (
    <SidePanel heading={words.heading} button={`${words.open} · ${chosen}`} side="who">
      <div className={styles.head}>
        <h2>{words.heading}</h2>
        <span className={styles.chosen}>{chosen}</span>
        <button type="button" onClick={() => goInComparison(ALL)}>
          {words.all}
        </button>
        <button type="button" onClick={() => goInComparison({ ...ALL, picked: [] })}>
          {words.clear}
        </button>
        <TextInput
          className={styles.search ?? ''}
          data-home
          size="xs"
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={styles.selects}>
          <KindSelect reports={reports} />
          <OrderSelect order={order} onOrder={setOrder} />
        </div>
        <p className={styles.said} role="status">
          {said}
        </p>
      </div>
      <WhoList
        rows={rows}
        query={query}
        largest={largest}
        isPicked={(name) => isPicked(asked, name)}
        isPinned={(name) => asked.pinned.has(name)}
        onPick={pick}
        onPin={pin}
        onLike={pickLike}
      />
    </SidePanel>
  );
});

/** All with a figure, and the size of the largest. */
function unitsOf({ enough, few }: Ranking): {
  readonly units: readonly RankedUnit[];
  readonly largest: number;
} {
  const units = [...enough, ...few];
  return { units, largest: Math.max(0, ...units.map(({ measured }) => Math.abs(measured.value))) };
}

interface LikePicked {
  readonly name: string;
  /** With its own first; null = none is like it. */
  readonly names: readonly string[] | null;
}

/** Picks the units that are like one, which stands out among them; says what was picked. */
function usePickLike(
  reports: readonly ComparedReport[],
  year: number | null,
): { readonly said: string; readonly pickLike: (name: string) => void } {
  const words = useCompareWords().who;
  const [picked, pinned] = [useApp(selectPicked), useApp(selectPinned)];
  const { goInComparison } = useActions();
  const [last, setLast] = useState<LikePicked | null>(null);
  // What was picked since is not what it says.
  const isInForce = last !== null && (last.names === null || last.names === picked);
  return {
    said: !isInForce
      ? ''
      : last.names === null
        ? words.likeNone(last.name)
        : words.likeSome(last.name, last.names.length - 1),
    pickLike(name) {
      const like = likeUnits(reports, { name, year });
      const names = like === null || like.length === 0 ? null : [name, ...like];
      setLast({ name, names });
      if (names === null) return;
      goInComparison({
        picked: names,
        ofKind: null,
        pinned: pinned.includes(name) ? pinned : [...pinned, name],
        mark: null,
      });
    },
  };
}
