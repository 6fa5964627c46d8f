/** The sheet of crops laid out as wide as it is, and which lines of it are drawn. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { useWidth } from '../../source/use-width.ts';
import type { CropGroup } from './group-crops.ts';
import { layCrops } from './lay-crops.ts';
import type { CropLayout } from './lay-crops.ts';

export interface DrawnSheet {
  readonly layout: CropLayout;
  /** Numbers of the lines in sight, and of the chosen crop's, which may have the focus. */
  readonly drawn: readonly number[];
}

/** Lines beyond the edges. */
const AHEAD = 2;

/** @param box what scrolls. What is chosen comes into sight there, and the focus goes along where it is in it, or lost */
export function useDrawnSheet(
  box: RefObject<HTMLDivElement | null>,
  groups: readonly CropGroup[],
  chosen: CellId | null,
): DrawnSheet {
  const width = useWidth(box);
  const layout = useMemo(() => layCrops(groups, width), [groups, width]);
  const { lines, placeOf } = layout;
  const line = (chosen === null ? undefined : placeOf.get(chosen))?.line;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    // The lines change with the width.
    getItemKey: (number) => `${number}/${width}`,
    estimateSize: (number) => lines[number]?.height ?? 0,
    rangeExtractor: (range) => withLine(defaultRangeExtractor(range), line),
    overscan: AHEAD,
  });
  useEffect(() => {
    if (line === undefined || chosen === null) return;
    virtual.scrollToIndex(line);
    const { activeElement, body } = document;
    if (activeElement !== body && box.current?.contains(activeElement) !== true) return;
    box.current
      ?.querySelector<HTMLElement>(`[data-crop="${CSS.escape(chosen)}"]`)
      ?.focus({ preventScroll: true });
  }, [box, chosen, line, virtual]);
  return { layout, drawn: virtual.getVirtualItems().map(({ index }) => index) };
}

function withLine(range: number[], line: number | undefined): number[] {
  if (line === undefined || range.includes(line)) return range;
  return [...range, line].sort((left, right) => left - right);
}
