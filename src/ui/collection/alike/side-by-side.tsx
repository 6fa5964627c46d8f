/** Both texts, section by section; what is the same stands beside what is the same. */
import { IconExternalLink } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SECTIONS } from '../../../form/sections.ts';
import type { ComparedTexts } from '../../../store/collection/between.ts';
import { useLanguage } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import styles from './alike.module.css';
import { nameSide } from './alike-pairs.ts';
import type { PairSide } from './alike-pairs.ts';
import { passageRows } from './passage-rows.ts';
import type { PassageRow } from './passage-rows.ts';
import { PassageText } from './passage-text.tsx';

interface Props {
  readonly texts: ComparedTexts;
  readonly sides: readonly [PairSide, PairSide];
}

const SIDES = ['left', 'right'] as const;

export function SideBySide({ texts, sides }: Props): ReactNode {
  const words = useBatchWords().alike;
  const rows = useMemo(() => passageRows(texts.passages), [texts]);
  const drawn = useDrawn(rows.length);
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={words.texts}>
      <div className={styles.docHeads}>
        {sides.map((side) => (
          <DocHead key={side.report} side={side} />
        ))}
      </div>
      {rows.slice(0, drawn).map((row, at) => (
        <DrawnRow key={at} row={row} />
      ))}
    </div>
  );
}

/** A few rows a frame: a long text does not hold up the page. */
const A_FRAME = 6;

function useDrawn(rows: number): number {
  const [drawn, setDrawn] = useState(2 * A_FRAME);
  useEffect(() => {
    if (drawn >= rows) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, rows]);
  return drawn;
}

function DocHead({ side }: { readonly side: PairSide }): ReactNode {
  const words = useBatchWords().alike;
  const goToReport = useGoToReport();
  return (
    <h3 className={styles.docHead}>
      {nameSide(side)}
      <button
        type="button"
        className={styles.see}
        aria-label={words.seeOf(nameSide(side))}
        onClick={() => void goToReport(side.report, { tab: 'text' })}
      >
        {words.see} <IconExternalLink size={14} aria-hidden />
      </button>
    </h3>
  );
}

const DrawnRow = memo(function Row({ row }: { readonly row: PassageRow }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const words = useBatchWords().alike;
  const language = useLanguage();
  const { kind, isFirst, section, passages } = row;
  const at = SECTIONS.findIndex(({ id }) => id === section);
  const { label = '', english = '' } = SECTIONS[at] ?? {};
  return (
    <>
      {isFirst && (
        <h4 className={styles.section}>{words.section(at, language === 'zh' ? label : english)}</h4>
      )}
      <div className={styles.row}>
        {SIDES.map((side) => (
          <div key={side} className={styles.cell}>
            {kind === 'fold' && (
              <div className={styles.fold}>
                {words.folded(passages[0]?.[side].text.length ?? 0)}
                <button
                  type="button"
                  className={styles.see}
                  aria-expanded={isOpen}
                  onClick={() => setOpen(!isOpen)}
                >
                  {isOpen ? words.foldUp : words.unfold}
                </button>
              </div>
            )}
            {(kind === 'text' || isOpen) && <PassageText passages={passages} side={side} />}
          </div>
        ))}
      </div>
    </>
  );
});
