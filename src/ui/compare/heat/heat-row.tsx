/** One unit of a heat table; drawn anew only where something of it changes. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { HeatCell, HeatRow, ShadedColumn } from '../../../store/comparisons.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { usePalette } from '../parts/use-palette.ts';
import type { Palette } from '../scene/palette.ts';
import { inkOn } from '../scene/ink-on.ts';
import { printHeat, shadeOf } from './heat-words.ts';
import styles from './heat.module.css';

interface Props {
  readonly row: HeatRow;
  readonly nth: number;
  readonly columns: readonly ShadedColumn[];
  readonly nOf: number;
  readonly isPinned: boolean;
  /** The cell that Tab comes to; null = none of these. */
  readonly tab: number | null;
}

export const HeatRowLine = memo(function HeatRowLine(props: Props): ReactNode {
  const { row, nth, columns, nOf, isPinned, tab } = props;
  const palette = usePalette();
  const counted = row.cells[nOf];
  return (
    <tr aria-rowindex={nth + 3} data-pinned={isPinned || undefined}>
      <th scope="row" title={row.name}>
        {row.name}
      </th>
      {nOf >= 0 && (
        <td className={styles.n}>
          {counted !== undefined && counted.mark !== null
            ? counted.measured.of?.toLocaleString('en-US')
            : ''}
        </td>
      )}
      {columns.map((column, at) => {
        const cell = row.cells[at];
        return (
          cell !== undefined && (
            <Cell
              key={column.id}
              cell={cell}
              column={column}
              at={`${nth} ${at}`}
              isTab={tab === at}
              palette={palette}
            />
          )
        );
      })}
    </tr>
  );
});

function Cell({
  cell,
  column,
  at,
  isTab,
  palette,
}: {
  readonly cell: HeatCell;
  readonly column: ShadedColumn;
  readonly at: string;
  readonly isTab: boolean;
  readonly palette: Palette;
}): ReactNode {
  const { card, absences } = useCompareWords();
  const tabIndex = isTab ? 0 : -1;
  if (cell.mark === null) {
    const reason = absences[cell.absence];
    return (
      <td tabIndex={tabIndex} data-at={at} data-few title={reason} aria-label={reason}>
        —
      </td>
    );
  }
  const { mark, measured } = cell;
  const shade = shadeOf(cell, column);
  const looks =
    shade === null ? {} : { background: palette.shades[shade], color: inkOn(palette, shade) };
  return (
    <td
      tabIndex={tabIndex}
      data-at={at}
      data-cell-mark={mark.id}
      data-few={measured.isTooFew || undefined}
      data-edited={mark.isEdited || undefined}
      style={looks}
    >
      {mark.marked.length > 0 && (
        <span className={styles.warning} role="img" aria-label={card.marked}>
          ⚠
        </span>
      )}
      {printHeat(column.measure, measured.value)}
    </td>
  );
}
