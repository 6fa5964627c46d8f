/** A body's printed table against the sum of its units, and beside it the chosen cell. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { printTable } from '../../../../form/printed-table.ts';
import type { TableId } from '../../../../form/form-types.ts';
import type { ReportRecord } from '../../../../report/record.ts';
import type { AppStoreState, CheckedCollection } from '../../../../store/app-state.ts';
import type { CollectionPlace } from '../../../../store/collection/collection-place.ts';
import type {
  RollUpAsked,
  RollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useActions, useApp } from '../../../shared/app-context.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { AnswerNote } from '../cells/answer-note.tsx';
import cells from '../cells/cells.module.css';
import { RollUpGrid } from '../cells/roll-up-grid.tsx';
import { StateLegend } from '../cells/state-legend.tsx';
import { useRollUp } from '../cells/use-answers.ts';
import { useGoToCell } from '../cells/use-go-to-cell.ts';
import { CellSide } from './cell-side.tsx';
import { impliedFaces, ownFaces } from './own-faces.ts';
import { chooseCell, useFindingOf } from './use-chosen-cell.ts';
import { legendOf } from './legend-of.ts';

const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;

export function OwnView(asked: RollUpAsked): ReactNode {
  const words = useBatchWords().rollUp;
  const { lookUpRollUp } = useActions();
  const answer = useRollUp(asked);
  if (answer === null) return <AnswerNote text={words.working} />;
  const { view, of } = answer;
  if (view === null) {
    return <AnswerNote text={words.failed} onRetry={() => void lookUpRollUp(asked)} />;
  }
  const record = view.report === null ? undefined : of.of.batch.get(view.report)?.record;
  if (record === undefined) return <AnswerNote text={words.noReport(asked.parent, asked.year)} />;
  return <Checked asked={asked} view={view} of={of} record={record} />;
}

interface Props {
  readonly asked: RollUpAsked;
  readonly view: RollUpView;
  readonly of: CheckedCollection;
  readonly record: ReportRecord;
}

function Checked({ asked, view, of, record }: Props): ReactNode {
  const words = useBatchWords();
  const { goInCollection } = useActions();
  const go = useGoToCell();
  const place = useApp(selectPlace);
  const { table, rollUp } = place;
  const printed = usePrinted(record, table);
  const chosen = chooseCell(place.cell, printed, view.cells);
  const finding = useFindingOf(chosen, asked);
  const isImplied = rollUp.shows === 'implied' && view.implied !== null;
  const faces = useMemo(
    () => (isImplied ? impliedFaces(view, words.rollUp) : ownFaces(view, record, words.rollUp)),
    [isImplied, view, record, words],
  );
  const legend = legendOf(view, { table, isImplied }, { ...asked, words: words.rollUp });
  return (
    <>
      <div className={cells.main} tabIndex={-1}>
        <StateLegend {...legend} />
        <RollUpGrid
          table={printed}
          name={words.tabs[table]}
          chosen={chosen}
          faceOf={(id) => faces.get(id) ?? { text: '', sign: '', state: 'equal', label: '' }}
          onChoose={(cell) => goInCollection({ cell })}
          onOpen={(cell) => go(record.id, cell)}
        />
      </div>
      {chosen !== null && (
        <CellSide
          of={of}
          view={view}
          record={record}
          cell={chosen}
          finding={finding}
          isImplied={isImplied}
          onImply={(isOn) =>
            goInCollection({ rollUp: { ...rollUp, shows: isOn ? 'implied' : 'own' } })
          }
        />
      )}
    </>
  );
}

function usePrinted({ edition, otherRows }: ReportRecord, table: TableId) {
  return useMemo(() => printTable({ edition, otherRows }, table), [edition, otherRows, table]);
}
