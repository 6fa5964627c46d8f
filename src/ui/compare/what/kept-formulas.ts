/** Remembers the formulas of the user's own between visits. */
import { useLayoutEffect } from 'react';
import { FORMULA_UNITS } from '../../../store/comparisons.ts';
import type { OwnFormula } from '../../../store/comparisons.ts';
import { useAppStore } from '../../shared/app-context.ts';

const KEY = 'gouji-formulas';

/** @returns null where nothing can be kept */
function loadText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? '[]';
  } catch {
    return null; // storage switched off: they last for this visit
  }
}

function readFormulas(text: string): readonly OwnFormula[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.flatMap((each) => toFormula(each) ?? []) : [];
  } catch {
    return []; // something else stands there
  }
}

/** Whether its text can be read is seen where it is used. */
function toFormula(kept: unknown): OwnFormula | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, text, unit }: Record<string, unknown> = { ...kept };
  const known = FORMULA_UNITS.find((each) => each === unit);
  return typeof name === 'string' && typeof text === 'string' && known !== undefined
    ? { name, text, unit: known }
    : null;
}

function keepText(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage switched off, or full.
  }
}

/** What another window writes is taken over: so no list is written over by an older one. */
export function useKeptFormulas(): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    const take = (): void => {
      const text = loadText();
      const { formulas, keepFormulas } = store.getState();
      if (text !== null && text !== JSON.stringify(formulas)) keepFormulas(readFormulas(text));
    };
    take();
    const stop = store.subscribe(({ formulas }, before) => {
      if (formulas !== before.formulas) keepText(JSON.stringify(formulas));
    });
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === KEY) take();
    };
    window.addEventListener('storage', onStorage);
    return () => {
      stop();
      window.removeEventListener('storage', onStorage);
    };
  }, [store]);
}
