/** Y: the name that is asked about first is the unit's. Not while something is typed. */
import type { CollectionFinding } from '../../../store/collection/between.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';
import { useUnitChanges } from './use-unit-changes.ts';

const FIELDS = 'input, textarea, select, [contenteditable], [role="dialog"]';

export function useSameUnitKey(finding: CollectionFinding | null): void {
  const change = useUnitChanges();
  useWindowKeys((event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isTyped = target instanceof Element && target.closest(FIELDS) !== null;
    if (key.toLowerCase() !== 'y' || ctrlKey || metaKey || altKey || isTyped) return;
    if (finding?.about === undefined) return;
    event.preventDefault();
    change({ kind: 'alias', unit: finding.unit, name: finding.about });
  });
}
