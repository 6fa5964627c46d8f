/** All that can be said of the chosen cell: verdict, evidence, what each unit gave, decision. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../../form/form-types.ts';
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import type { ReportRecord } from '../../../../report/record.ts';
import type { CheckedCollection } from '../../../../store/app-state.ts';
import type { DecidedFinding } from '../../../../store/collection/between.ts';
import { partsOfUnits } from '../../../../store/collection/roll-up/unit-parts.ts';
import type {
  RollUpCellView,
  RollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { CellHead } from '../cells/cell-head.tsx';
import type { Fact } from '../cells/cell-head.tsx';
import { plain, printedText, signed } from '../cells/figure-text.ts';
import { Side } from '../cells/side.tsx';
import { UnitParts } from '../cells/unit-parts.tsx';
import { DecideCell } from './decide-cell.tsx';
import { ExplainedList } from './explained-list.tsx';
import { groupExplained } from './group-explained.ts';
import { ImpliedFacts } from './implied-facts.tsx';
import { OpenList } from './open-list.tsx';
import styles from './own.module.css';
import { verdictOf } from './verdict-of.ts';

interface Props {
  readonly of: CheckedCollection;
  readonly view: RollUpView;
  /** The body's own. */
  readonly record: ReportRecord;
  readonly cell: CellId;
  readonly finding: DecidedFinding | null;
  /** Of missing units, what follows is shown instead of the body's own figures. */
  readonly isImplied: boolean;
  readonly onImply: (isImplied: boolean) => void;
}

export function CellSide(props: Props): ReactNode {
  const { of, view, record, cell: id, finding, isImplied, onImply } = props;
  const words = useBatchWords().rollUp;
  const parts = useMemo(
    () => partsOfUnits(of.of.batch, view.given, { form: record, cell: id }),
    [of, view, record, id],
  );
  const place = view.cells.findIndex((cell) => cell.id === id);
  const cell = view.cells[place];
  if (cell === undefined) return null;
  const isWrong = cell.state === 'above' || cell.state === 'below-all-in';
  const groups = groupExplained(cell.explained.first);
  const cause = groups[0]?.length === 1 ? groups[0][0] : null;
  const implied = view.implied?.figures[place] ?? null;
  return (
    <Side
      foot={
        finding !== null && !isImplied ? (
          <DecideCell key={finding.key} item={finding} cause={cause} />
        ) : null
      }
    >
      <CellHead form={record} cell={id} facts={factsOf(props, cell, { implied, words })} />
      <p className={styles.verdict} data-wrong={isWrong || undefined} role="status">
        {isImplied
          ? sayImplied(cell, view, { implied, words })
          : verdictOf(cell, view, words.verdicts)}
      </p>
      {view.missing.length > 0 && (
        <div className={styles.turn}>
          <Button size="compact-sm" variant="default" onClick={() => onImply(!isImplied)}>
            {isImplied ? words.seeOwn : words.seeImplied}
          </Button>
        </div>
      )}
      {isImplied && <ImpliedFacts form={record} view={view} />}
      {cell.open.count > 0 && <OpenList open={cell.open} cell={id} />}
      {isWrong && !isImplied && <ExplainedList explained={cell.explained} />}
      <UnitParts key={id} parts={parts} missing={view.missing} />
    </Side>
  );
}

interface Said {
  readonly implied: number | null;
  readonly words: ReturnType<typeof useBatchWords>['rollUp'];
}

function factsOf(
  { view, record, cell: id, isImplied }: Props,
  { printed, sum, state }: RollUpCellView,
  { implied, words }: Said,
): readonly Fact[] {
  const { given, missing } = view;
  const text = printedText(record, id);
  const own = printed === null ? words.unreadable : text === '' ? words.asZero('0') : text;
  const facts = [
    { name: words.printed, figure: own },
    { name: words.sum(given.length, given.length + missing.length), figure: plain(sum) },
  ];
  if (isImplied) {
    const figure = implied === null ? '—' : plain(implied);
    return [...facts, { name: words.implied, figure, isWrong: (implied ?? 0) < 0 }];
  }
  const off = printed === null ? null : roundFigure(sum - printed);
  const name = off === null || off === 0 ? words.same : off > 0 ? words.more : words.less;
  const isWrong = state === 'above' || state === 'below-all-in';
  return [...facts, { name, figure: off === null ? '—' : signed(off), isWrong }];
}

function sayImplied({ id }: RollUpCellView, view: RollUpView, { implied, words }: Said): string {
  if (implied === null) return words.verdicts.impliedUnknown;
  if (view.implied?.impossible.includes(id) === true) return words.verdicts.impossible;
  return words.verdicts.belowMissing(view.missing.length, plain(implied));
}
