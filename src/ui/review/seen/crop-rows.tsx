/** The crops that were read as one figure, as far as they are drawn; all of them can be taken as right at once. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './contact-sheet.module.css';
import { CropButton } from './crop-button.tsx';
import type { CropFace } from './crop-faces.ts';
import { NAME } from './lay-crops.ts';
import type { CropLine, LaidGroup } from './lay-crops.ts';

interface Props {
  readonly group: LaidGroup;
  /** Those of it that are drawn. */
  readonly lines: readonly CropLine[];
  readonly chosen: CellId | null;
  readonly marked: ReadonlySet<CellId>;
  readonly faceOf: (cell: CellId) => CropFace;
  readonly onChoose: (cell: CellId) => void;
  readonly onAccept: (cells: readonly CellId[]) => void;
}

export function CropRows(props: Props): ReactNode {
  const { group, lines, chosen, marked, faceOf, onChoose, onAccept } = props;
  const { seen: words } = useDeskWords();
  const { of, cells, top, height, width, row } = group;
  const name = of === 'many' ? words.sheet.more : of === 'none' ? words.none : String(of);
  return (
    <div className={styles.group} role="rowgroup" aria-label={name} style={{ top, height }}>
      <div
        className={styles.name}
        role="row"
        aria-rowindex={row}
        style={{ width: NAME.width, height: NAME.height }}
      >
        <div role="rowheader">
          <strong>{name}</strong>
          <span>{words.sheet.count(cells.length)}</span>
          {typeof of === 'number' && (
            <button
              type="button"
              aria-label={words.sheet.allOf(name)}
              onClick={() => onAccept(cells)}
            >
              {words.sheet.all}
            </button>
          )}
        </div>
      </div>
      {lines.map((line) => (
        <CropRow
          key={line.row}
          chosen={line.cells.find((cell) => cell === chosen) ?? null}
          {...{ line, width, marked, faceOf, onChoose }}
        />
      ))}
    </div>
  );
}

type RowProps = Pick<Props, 'marked' | 'faceOf' | 'onChoose' | 'chosen'> &
  Pick<LaidGroup, 'width'> & { readonly line: CropLine };

/** Not drawn again where the cursor only goes by elsewhere. */
const CropRow = memo(function CropRow(props: RowProps): ReactNode {
  const { line, width, chosen, marked, faceOf, onChoose } = props;
  return (
    <div
      className={styles.line}
      role="row"
      aria-rowindex={line.row}
      style={{ top: line.top, left: NAME.width }}
    >
      {line.cells.map((cell, column) => (
        <CropButton
          key={cell}
          face={faceOf(cell)}
          isChosen={cell === chosen}
          isMarked={marked.has(cell)}
          {...{ cell, column, width, onChoose }}
        />
      ))}
    </div>
  );
});
