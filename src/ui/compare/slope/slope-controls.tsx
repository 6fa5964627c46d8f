import type { ReactNode } from 'react';
import type { SlopeFigures } from '../../../store/comparisons.ts';
import { RateControls } from '../parts/rate-controls.tsx';
import { YearsControl } from '../parts/years-control.tsx';
import type { ViewProps } from '../scene/view.ts';

/** Which two years, and from how many cases on. */
export function SlopeControls({ shown, query }: ViewProps<SlopeFigures>): ReactNode {
  const { years, known } = shown.figures;
  return (
    <>
      <YearsControl known={known} since={years?.since} year={years?.year ?? null} />
      <RateControls query={query} />
    </>
  );
}
