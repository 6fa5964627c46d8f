/** What stands on the page, in order: moved, taken off, and followed to its chart or its cell. */
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns2, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useOnePage } from '../kept/use-one-page.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';
import { useCompareWords, useOnePageWords } from '../parts/use-compare-words.ts';
import styles from './one-page.module.css';
import type { ShownItem } from './show-page.ts';

export function PageList({ items }: { readonly items: readonly ShownItem[] }): ReactNode {
  const words = useOnePageWords();
  if (items.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <ol className={styles.items} aria-label={words.items}>
      {items.map((shown, nth) => (
        <PageLine
          key={shown.item.id}
          shown={shown}
          isFirst={nth === 0}
          isLast={nth === items.length - 1}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly shown: ShownItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function PageLine({ shown, isFirst, isLast }: LineProps): ReactNode {
  const words = useOnePageWords();
  const name = useName(shown);
  const { move, remove } = useOnePage();
  const { id } = shown.item;
  const tools = [
    [IconArrowUp, words.up(name), () => move(id, -1), isFirst],
    [IconArrowDown, words.down(name), () => move(id, 1), isLast],
    [IconX, words.remove(name), () => remove(id), false],
  ] as const;
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {name}
        {'lost' in shown && <em>{words.lost[shown.lost]}</em>}
      </span>
      <Follow shown={shown} />
      <HalfButton shown={shown} name={name} />
      {tools.map(([Icon, label, run, isOff]) => (
        <ActionIcon
          key={label}
          variant="subtle"
          size="sm"
          aria-label={label}
          title={label}
          // Kept in the tab order: a press at the end must not lose the focus.
          aria-disabled={isOff}
          data-off={isOff || undefined}
          onClick={run}
        >
          <Icon size={15} aria-hidden />
        </ActionIcon>
      ))}
    </li>
  );
}

/** Half the width, for two charts beside each other. */
function HalfButton({
  shown: { item },
  name,
}: Pick<LineProps, 'shown'> & { readonly name: string }): ReactNode {
  const words = useOnePageWords();
  const { setHalf } = useOnePage();
  if (item.kind === 'figure') return null;
  const isHalf = item.isHalf === true;
  return (
    <ActionIcon
      variant={isHalf ? 'light' : 'subtle'}
      size="sm"
      aria-label={words.half(name)}
      title={words.half(name)}
      aria-pressed={isHalf}
      onClick={() => setHalf(item.id, !isHalf)}
    >
      <IconColumns2 size={15} aria-hidden />
    </ActionIcon>
  );
}

/** By its title, or by whose figure it is; what cannot be drawn by what was asked for. */
function useName(shown: ShownItem): string {
  const words = useCompareWords().charts;
  const say = useSay();
  const { item } = shown;
  if ('lost' in shown) {
    const year = item.place.year === null ? '' : ` ${words.ofYear(item.place.year)}`;
    return item.kind === 'figure' ? item.unit : `${words.names[item.place.chart]}${year}`;
  }
  const { chart, mark } = shown;
  if (mark === null) return say(chart.shown.title);
  const figure = mark.figure?.();
  return [mark.name, mark.record.year, figure?.printed].join(' ');
}

function Follow({ shown }: Pick<LineProps, 'shown'>): ReactNode {
  const words = useOnePageWords();
  const { goInComparison } = useActions();
  const open = useOpenMark();
  if ('lost' in shown) return null;
  const { item, mark } = shown;
  const [label, follow] =
    mark === null
      ? [
          words.toChart,
          () => goInComparison({ ...item.place, isTable: false, isOnePage: false, mark: null }),
        ]
      : [words.toCell, () => void open(mark)];
  return (
    <button type="button" className={styles.link} onClick={follow}>
      {label}
    </button>
  );
}
