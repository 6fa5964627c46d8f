/** 由各单位生成汇总表: the sum of a body's units in the printed layout, to be copied. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import { printTable } from '../../../../form/printed-table.ts';
import type { AppStoreState, CheckedCollection } from '../../../../store/app-state.ts';
import { foundBetween } from '../../../../store/collection/between.ts';
import type { CollectionPlace } from '../../../../store/collection/collection-place.ts';
import { markBetween } from '../../../../store/collection/roll-up/mark-between.ts';
import type { RollUpBody } from '../../../../store/collection/roll-up/roll-up-places.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useActions, useApp, useSay } from '../../../shared/app-context.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { AnswerNote } from '../cells/answer-note.tsx';
import cells from '../cells/cells.module.css';
import { RollUpGrid } from '../cells/roll-up-grid.tsx';
import { StateLegend } from '../cells/state-legend.tsx';
import { useMadeRollUp } from '../cells/use-answers.ts';
import { BrokenStrip } from './broken-strip.tsx';
import { copyPrinted } from './copy-printed.ts';
import { lacksOf } from './lacks-of.ts';
import { madeFaces, madeLegend } from './made-faces.ts';
import styles from './made.module.css';
import { MadeSide } from './made-side.tsx';
import { SaveTables } from './save-tables.tsx';
import { useCopy, useCopyKey } from './use-copy.ts';

const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;

interface Props {
  readonly body: RollUpBody;
  readonly year: number;
}

export function MadeView({ body, year }: Props): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  const { makeRollUp } = useActions();
  const { without, mode } = useApp(selectPlace).rollUp;
  const asked = { parent: body.name, year, without, mode };
  const answer = useMadeRollUp(asked);
  const found = useApp(foundBetween);
  const view = useMemo(
    () =>
      answer === null || answer.view === null
        ? null
        : markBetween(answer.view, found, answer.of.of.batch),
    [answer, found],
  );
  if (answer === null) return <AnswerNote text={words.working} />;
  const { of } = answer;
  if (view === null) {
    return <AnswerNote text={words.failed} onRetry={() => void makeRollUp(asked)} />;
  }
  if (view.form === null) return <AnswerNote text={made.noForm(year)} />;
  return <Made asked={asked} view={view} of={of} form={view.form} units={body.units} />;
}

interface MadeProps {
  readonly asked: MadeRollUpAsked;
  readonly view: MadeRollUpView;
  readonly of: CheckedCollection;
  readonly form: FormVariant;
  readonly units: readonly string[];
}

function Made({ asked, view, of, form, units }: MadeProps): ReactNode {
  const words = useBatchWords();
  const { goInCollection } = useActions();
  const { table, cell, rollUp } = useApp(selectPlace);
  const printed = useMemo(() => printTable(form, table), [form, table]);
  const faces = useMemo(() => madeFaces(view, words), [view, words]);
  const isHere = cell !== null && printed.figures.some((row) => row.includes(cell));
  const { madeRollUp: made } = words;
  const { keys, elsewhere } = useMemo(() => madeLegend(view, table, made), [view, table, made]);
  const { parent, year } = asked;
  const title = made.joined([made.title(parent, year, view.taken.length), ...lacksOf(view, made)]);
  return (
    <>
      <div className={cells.main} tabIndex={-1}>
        <StateLegend title={title} keys={keys}>
          {elsewhere > 0 && <span>{made.elsewhere(elsewhere)}</span>}
        </StateLegend>
        <BrokenStrip view={view} form={form} />
        <div className={styles.outs} role="group" aria-label={made.outs}>
          <span className={styles.hint}>{made.clickAny}</span>
          <CopyTable view={view} printed={printed} />
          <SaveTables asked={asked} view={view} form={form} />
        </div>
        <RollUpGrid
          table={printed}
          name={words.tabs[table]}
          chosen={isHere ? cell : (printed.figures[0]?.[0] ?? null)}
          faceOf={(id) => faces.get(id) ?? { text: '', sign: '', state: 'equal', label: '' }}
          onChoose={(id) => goInCollection({ cell: id })}
        />
      </div>
      <MadeSide
        of={of}
        asked={asked}
        view={view}
        form={form}
        units={units}
        cell={isHere ? cell : null}
        onChoose={(choice) => goInCollection({ rollUp: { ...rollUp, ...choice } })}
      />
    </>
  );
}

interface CopyProps {
  readonly view: MadeRollUpView;
  readonly printed: ReturnType<typeof printTable>;
}

function CopyTable({ view, printed }: CopyProps): ReactNode {
  const words = useBatchWords().madeRollUp;
  const say = useSay();
  const { copy, outcome } = useCopy();
  const clipOf = () => {
    const figures = new Map(view.cells.map(({ id, figure }) => [id, figure]));
    return copyPrinted(printed, { figureAt: (id) => String(figures.get(id) ?? ''), say });
  };
  useCopyKey(clipOf);
  return (
    <span className={styles.copy}>
      <span role="status">
        {outcome === 'copied' && words.copied}
        {outcome === 'refused' && words.copyRefused}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={() => copy(clipOf())}
      >
        {words.copyTable}
      </Button>
    </span>
  );
}
