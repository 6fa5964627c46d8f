/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) anywhere on the screen but in a text field. */
import { useActions } from '../app-context.ts';
import { useWindowKeys } from '../focus/use-window-keys.ts';

export function useUndoKeys(): void {
  const { undo, redo } = useActions();
  useWindowKeys((event) => {
    const isField =
      event.target instanceof Element && event.target.closest('input, textarea') !== null;
    if (!(event.ctrlKey || event.metaKey) || isField) return;
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? redo() : undo());
    }
  });
}
