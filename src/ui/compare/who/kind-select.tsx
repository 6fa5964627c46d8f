import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { kindsOf } from '../../../store/comparisons.ts';
import type { ComparedReport } from '../../../store/comparisons.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';

const ALL = 'all';
const CHOSEN = 'chosen';

/** All units of one kind at once, as the unit list has them. */
export function KindSelect({
  reports,
}: {
  readonly reports: readonly ComparedReport[];
}): ReactNode {
  const words = useCompareWords().who;
  const say = useSay();
  const { picked, ofKind } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const kinds = useMemo(() => kindsOf(reports), [reports]);
  return (
    <NativeSelect
      size="xs"
      aria-label={words.kind}
      value={picked !== null ? CHOSEN : (ofKind ?? ALL)}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const chosen = kinds.find(({ kind }) => kind === value)?.kind ?? null;
        if (value !== CHOSEN) goInComparison({ picked: null, ofKind: chosen, mark: null });
      }}
      data={[
        { value: ALL, label: words.everyKind },
        ...kinds.map(({ kind, words: name, count }) => ({
          value: kind,
          label: words.ofKind(say(name), count),
        })),
        // What the list below says, not a choice of its own.
        ...(picked === null ? [] : [{ value: CHOSEN, label: words.oneByOne }]),
      ]}
    />
  );
}
