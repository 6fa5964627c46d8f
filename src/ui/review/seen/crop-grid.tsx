/** The sheet of crops as a grid: what is seen of it stands in the page, and it says of what size it is. */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './contact-sheet.module.css';
import type { CropFace } from './crop-faces.ts';
import { CropRows } from './crop-rows.tsx';
import type { DrawnSheet } from './use-drawn-sheet.ts';

interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly sheet: DrawnSheet;
  readonly chosen: CellId | null;
  readonly marked: ReadonlySet<CellId>;
  readonly faceOf: (cell: CellId) => CropFace;
  readonly onChoose: (cell: CellId) => void;
  readonly onAccept: (cells: readonly CellId[]) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function CropGrid({ box, sheet, onKeyDown, ...shown }: Props): ReactNode {
  const { seen: words } = useDeskWords();
  const { layout, drawn } = sheet;
  const { groups, lines } = layout;
  const seen = new Set(drawn.map((number) => lines[number]?.group));
  const bottom = groups.at(-1);
  return (
    <div
      ref={box}
      className={styles.groups}
      role="grid"
      tabIndex={-1}
      aria-label={words.sheet.list}
      aria-rowcount={lines.length + groups.length}
      aria-multiselectable
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.whole}
        style={{ height: bottom === undefined ? 0 : bottom.top + bottom.height }}
      >
        {groups.map((group, number) =>
          seen.has(number) ? (
            <CropRows
              key={group.of}
              group={group}
              lines={drawn.flatMap((at) => {
                const line = lines[at];
                return line?.group === number ? [line] : [];
              })}
              {...shown}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}
