/** In the header while 汇总 is open: what waits between the reports, apart from how many reports have errors. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { countOpen, foundBetween } from '../../store/collection/between.ts';
import { useApp } from '../shared/app-context.ts';
import { useBatchWords } from '../shared/use-batch-words.ts';

export function BetweenCount(): ReactNode {
  const words = useBatchWords().between;
  const { error, warning } = countOpen(useApp(foundBetween), 'findings');
  // The header stands before any screen is shown, and holds nothing of one that is loaded later.
  const [header] = useState(() => document.querySelector('#header-count'));
  return header === null ? null : createPortal(` · ${words.count(error + warning)}`, header);
}
