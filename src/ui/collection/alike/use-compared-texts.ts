/** The two texts of a pair, laid side by side in the worker when the pair is chosen. */
import { useEffect, useState } from 'react';
import type { ComparedTexts } from '../../../store/collection/between.ts';
import { useActions } from '../../shared/app-context.ts';

/** For a component that shows one pair. @returns null = they cannot be had; undefined = not yet */
export function useComparedTexts(left: string, right: string): ComparedTexts | null | undefined {
  const { compareTexts } = useActions();
  const [texts, setTexts] = useState<ComparedTexts | null>();
  useEffect(() => {
    let isOver = false;
    const load = async (): Promise<void> => {
      const answer = await compareTexts(left, right).catch(() => null);
      if (!isOver) setTexts(answer);
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [compareTexts, left, right]);
  return texts;
}
