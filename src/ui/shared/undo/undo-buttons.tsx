/** One step back and forth; the keys of the same are `use-undo-keys`. */
import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useActions, useApp, useWords } from '../app-context.ts';

const selectCanUndo = (state: AppStoreState): boolean => state.cursor > 0;
const selectCanRedo = (state: AppStoreState): boolean => state.cursor < state.steps.length;

export function UndoButtons(): ReactNode {
  const words = useWords();
  const canUndo = useApp(selectCanUndo);
  const canRedo = useApp(selectCanRedo);
  const { undo, redo } = useActions();
  return (
    <>
      <ActionIcon
        variant="subtle"
        aria-label={words.undo}
        title={`${words.undo} Ctrl+Z`}
        disabled={!canUndo}
        onClick={() => void undo()}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={words.redo}
        title={`${words.redo} Ctrl+Y`}
        disabled={!canRedo}
        onClick={() => void redo()}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </ActionIcon>
    </>
  );
}
