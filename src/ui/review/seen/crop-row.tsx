/** The crops of one figure, in a row that wraps; all of it can be taken as right at once. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import type { Crops } from '../../source/sheets/use-crops.ts';
import styles from './contact-sheet.module.css';
import { CropButton } from './crop-button.tsx';
import type { CropGroup } from './group-crops.ts';
import type { SheetFacts } from './use-sheet-facts.ts';
import { useSeenWalk } from './use-seen-walk.ts';

interface Props {
  readonly open: OpenReport;
  readonly group: CropGroup;
  readonly crops: Crops;
  readonly facts: SheetFacts;
  readonly chosen: CellId | null;
  readonly marked: ReadonlySet<CellId>;
}

export function CropRow({ open, group, crops, facts, chosen, marked }: Props): ReactNode {
  const { seen: words } = useDeskWords();
  const { accept } = useSeenWalk();
  const { of, cells } = group;
  const name = of === 'many' ? words.sheet.more : of === 'none' ? words.none : String(of);
  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.name}>
        <strong>{name}</strong>
        <span>{words.sheet.count(cells.length)}</span>
        {typeof of === 'number' && (
          <button
            type="button"
            className={styles.all}
            aria-label={words.sheet.allOf(name)}
            onClick={() => accept(cells)}
          >
            {words.sheet.all}
          </button>
        )}
      </div>
      <div className={styles.crops}>
        {cells.map((id) => (
          <CropButton
            key={id}
            open={open}
            cell={id}
            crop={crops.get(id)}
            isChosen={id === chosen}
            isMarked={marked.has(id)}
            standing={facts.standingOf(id)}
          />
        ))}
      </div>
    </section>
  );
}
