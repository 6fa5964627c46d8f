import { useLayoutEffect, useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import { altOf, nameMeasure, unitOf } from '../../../store/comparisons.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { FONTS, INKS } from '../scene/scene.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { drawRanked, HEAD, ROW } from './draw-ranked.ts';
import styles from './ranked.module.css';
import type { Shown } from './shown-ranking.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import { useOpenMark } from './use-open-mark.ts';

export function RankedChart({ shown }: { readonly shown: Shown }): ReactNode {
  const words = useCompareWords().ranked;
  const say = useSay();
  const { mark } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const open = useOpenMark();
  const onKeyDown = useMarkKeys(shown.marks);
  const [box, width] = useWidth();
  const { measure } = shown.query;
  const said = { name: say(nameMeasure(measure)), cases: words.cases, unit: say(unitOf(measure)) };
  const scene = drawRanked(shown, width, said);
  const at = shown.marks.findIndex(({ record }) => record.id === mark);
  const unitUnder = ({
    target,
  }: {
    readonly target: EventTarget;
  }): Shown['marks'][0] | undefined => {
    const hit = target instanceof Element ? target.closest('[data-mark]') : null;
    const id = hit?.getAttribute('data-mark');
    return shown.marks.find(({ record }) => record.id === id);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const unit = unitUnder(event);
    if (unit !== undefined && unit.record.id !== mark) goInComparison({ mark: unit.record.id });
  };
  return (
    // To a reader of the screen an application: arrows walk the marks, the read-out below speaks.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      className={styles.chart}
      role="application"
      tabIndex={0}
      aria-label={words.chart}
      aria-describedby="read-out"
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onClick={(event) => {
        const unit = unitUnder(event);
        if (unit !== undefined) void open(unit);
      }}
    >
      <svg
        role="img"
        aria-label={say(altOf(shown))}
        width={scene.width}
        height={scene.height}
        fontFamily={FONTS}
      >
        <SceneShapes shapes={scene.shapes} />
        {at >= 0 && (
          <rect
            x={1}
            y={HEAD + at * ROW + 1}
            width={scene.width - 2}
            height={ROW - 2}
            rx={3}
            fill="none"
            stroke={INKS.chosen}
            strokeWidth={1.5}
            pointerEvents="none"
          />
        )}
      </svg>
    </div>
  );
}

const USUAL_WIDTH = 760;

/** How wide the chart may be drawn: it is drawn anew when that changes. */
function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return undefined;
    const measure = (): void => setWidth(Math.max(320, Math.floor(node.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
