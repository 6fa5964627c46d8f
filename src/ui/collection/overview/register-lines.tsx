/** The lines of a box of the overview: the head of a kind, and a unit with a cell a year. */
import { memo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { KIND_HEADS } from '../../../store/collection/between.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import { HandInMark, sayHandIn } from './hand-in-mark.tsx';
import { isOfFilter } from './hand-in-bar.tsx';
import type { HandInFilter } from './hand-in-bar.tsx';
import styles from './overview.module.css';
import { shortName } from './unit-rows.ts';
import type { BoxLine, HandIn } from './unit-rows.ts';

type LineOf<Kind extends BoxLine['kind']> = Extract<BoxLine, { readonly kind: Kind }>;

interface LineProps<Kind extends BoxLine['kind']> {
  readonly line: LineOf<Kind>;
  /** Its place in the box. */
  readonly index: number;
  readonly years: readonly number[];
}

export const HeadLine = memo(function Head(props: LineProps<'head'>): ReactNode {
  const { line, index, years } = props;
  const words = useBatchWords().overview;
  const { group, isContinued } = line;
  const say = useSay();
  const name = say(KIND_HEADS[group.kind]);
  return (
    <tr className={styles.group} aria-rowindex={index + 2}>
      <th scope="colgroup" className={styles.name}>
        {isContinued ? words.continued(name) : `${name} ${group.rows.length}`}
      </th>
      {years.map((year, column) => (
        <td key={year}>
          {!isContinued &&
            group.rows.filter(({ handIns }) => handIns[column]?.report !== null).length}
        </td>
      ))}
    </tr>
  );
});

interface UnitProps extends LineProps<'unit'> {
  readonly year: number;
  readonly filter: HandInFilter | null;
  /** The year whose cell takes the focus; null = none of the row. */
  readonly column: number | null;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
}

export const UnitLine = memo(function Unit(props: UnitProps): ReactNode {
  const { line, index, years, year, filter } = props;
  const { unit, handIns } = line.row;
  const state = handIns[years.indexOf(year)]?.state ?? 'unasked';
  const isDim = filter !== null && !isOfFilter(state, filter);
  return (
    <tr data-dim={isDim || undefined} aria-rowindex={index + 2}>
      <th scope="row" className={styles.name} title={unit.name}>
        {shortName(unit)}
      </th>
      {handIns.map((handIn, column) => (
        <Cell
          key={column}
          unit={unit.name}
          year={years[column] ?? year}
          handIn={handIn}
          walk={`${line.at},${column}`}
          isStop={column === props.column}
          onWalk={props.onWalk}
        />
      ))}
    </tr>
  );
});

interface CellProps extends Pick<UnitProps, 'onWalk'> {
  readonly unit: string;
  readonly year: number;
  readonly handIn: HandIn;
  readonly walk: string;
  readonly isStop: boolean;
}

function Cell({ unit, year, handIn, walk, isStop, onWalk }: CellProps): ReactNode {
  const words = useBatchWords().overview;
  const { goInCollection } = useActions();
  const goToReport = useGoToReport();
  const { report, state } = handIn;
  const open = (): void => {
    if (report === null) {
      goInCollection({ tab: 'missing', year, unit });
      return;
    }
    goInCollection({ unit });
    void goToReport(report);
  };
  return (
    <td data-state={state}>
      <button
        type="button"
        className={styles.cell}
        data-walk={walk}
        tabIndex={isStop ? 0 : -1}
        aria-label={words.cell(unit, year, sayHandIn(handIn, words))}
        onClick={open}
        onKeyDown={onWalk}
      >
        <HandInMark handIn={handIn} />
      </button>
    </td>
  );
}
