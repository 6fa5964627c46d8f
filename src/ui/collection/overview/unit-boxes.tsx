/**
 * Units × years, read down like a register in boxes side by side. Filtering never moves a row: what is not meant
 * is dimmed. Arrow keys walk the cells, Enter opens the report.
 */
import type { ReactNode } from 'react';
import { useActions, useWords } from '../../shared/app-context.ts';
import { HandInMark, sayHandIn } from './hand-in-mark.tsx';
import { isOfFilter } from './hand-in-bar.tsx';
import type { HandInFilter } from './hand-in-bar.tsx';
import styles from './overview.module.css';
import { cutBoxes, shortName } from './unit-rows.ts';
import type { BoxLine, UnitGroup, UnitRow } from './unit-rows.ts';
import { walkCells } from './walk-cells.ts';

interface Props {
  readonly groups: readonly UnitGroup[];
  readonly years: readonly number[];
  readonly year: number;
  readonly filter: HandInFilter | null;
}

const BOXES = 3;
/** Fewer units than this stand in one box. */
const FEW = 12;

export function UnitBoxes(props: Props): ReactNode {
  const words = useWords().overview;
  const { groups, years } = props;
  const rows = groups.flatMap((group) => group.rows);
  const boxes = cutBoxes(groups, rows.length < FEW ? 1 : BOXES);
  return (
    <div className={styles.boxes} data-boxes role="group" aria-label={words.matrix}>
      {boxes.map((lines, at) => (
        <div key={at} className={styles.register}>
          <table>
            <thead>
              <tr>
                <th scope="col" className={styles.name}>
                  {words.unit}
                </th>
                {years.map((each) => (
                  <th key={each} scope="col" data-now={each === props.year || undefined}>
                    {each}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={keyOf(line)} line={line} rows={rows} {...props} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

function keyOf(line: BoxLine): string {
  return line.kind === 'unit' ? line.row.unit.name : `${line.group.kind} ${line.isContinued}`;
}

interface LineProps extends Props {
  readonly line: BoxLine;
  readonly rows: readonly UnitRow[];
}

function Line({ line, rows, ...props }: LineProps): ReactNode {
  const words = useWords().overview;
  if (line.kind === 'unit') {
    return <Row row={line.row} at={rows.indexOf(line.row)} {...props} />;
  }
  const { group, isContinued } = line;
  const name = words.kinds[group.kind];
  return (
    <tr className={styles.group}>
      <th scope="colgroup" className={styles.name}>
        {isContinued ? words.continued(name) : `${name} ${group.rows.length}`}
      </th>
      {props.years.map((year, column) => (
        <td key={year}>
          {!isContinued &&
            group.rows.filter(({ handIns }) => handIns[column]?.report !== null).length}
        </td>
      ))}
    </tr>
  );
}

interface RowProps extends Props {
  readonly row: UnitRow;
  readonly at: number;
}

function Row({ row, at, years, year, filter }: RowProps): ReactNode {
  const words = useWords().overview;
  const { setScreen, openReport, goInCollection } = useActions();
  const { unit, handIns } = row;
  const state = handIns[years.indexOf(year)]?.state ?? 'unasked';
  const isDim = filter !== null && !isOfFilter(state, filter);
  return (
    <tr data-dim={isDim || undefined}>
      <th scope="row" className={styles.name} title={unit.name}>
        {shortName(unit)}
      </th>
      {handIns.map((handIn, column) => {
        const of = years[column] ?? year;
        const { report } = handIn;
        const open = (): void => {
          if (report === null) {
            goInCollection({ tab: 'missing', year: of, unit: unit.name });
            return;
          }
          goInCollection({ unit: unit.name });
          setScreen('review');
          void openReport(report);
        };
        return (
          <td key={of} data-state={handIn.state}>
            <button
              type="button"
              className={styles.cell}
              data-walk={`${at},${column}`}
              tabIndex={at === 0 && column === handIns.length - 1 ? 0 : -1}
              aria-label={words.cell(unit.name, of, sayHandIn(handIn, words))}
              onClick={open}
              onKeyDown={walkCells}
            >
              <HandInMark handIn={handIn} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}
