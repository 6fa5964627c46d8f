/** The keys of the whole desk: from finding to finding, to its note, to the source, back to the cell. */
import { useFindingWalk } from '../findings/use-finding-walk.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';

interface Handlers {
  readonly onShowSource: () => void;
  /** Back to the selected cell. */
  readonly onHome: () => void;
  readonly onShowKeys: () => void;
}

export function useDeskKeys(handlers: Handlers): void {
  const { go, decideAndGo } = useFindingWalk();
  useWindowKeys((event) => {
    if (event.defaultPrevented || isWithin(event.target, LAYERS)) return;
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'next') void go(1);
    else if (action === 'previous') void go(-1);
    else if (action === 'giveBack') void decideAndGo('giveBack');
    else if (action === 'accept') void decideAndGo('letStand');
    else if (action === 'dismiss') void decideAndGo('dismiss');
    else if (action === 'source') handlers.onShowSource();
    else if (action === 'digit') takeDigit(event.key);
    else if (action === 'note') document.querySelector<HTMLElement>('[data-note]')?.focus();
    else if (action === 'remark') document.querySelector<HTMLElement>('[data-remark]')?.click();
    else if (action === 'home') handlers.onHome();
    else handlers.onShowKeys();
  });
}

/** What lies over the desk has keys of its own. */
const LAYERS = '[role="dialog"], [role="menu"], [role="listbox"]';

type DeskAction =
  | ('next' | 'previous' | 'giveBack' | 'accept' | 'dismiss')
  | ('digit' | 'note' | 'remark' | 'home' | 'source' | 'keys');

function actionOf(event: KeyboardEvent): DeskAction | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey) return null;
  if (key === 'F8') return shiftKey ? 'previous' : 'next';
  // Browsers use F7 for caret browsing, which the page takes from them only here.
  if (key === 'F7' && !shiftKey && !altKey) return 'giveBack';
  if (key === 'F9' && !shiftKey) return altKey ? 'dismiss' : 'accept';
  if (key === 'Enter' && altKey) return 'source';
  if (key === 'Escape') return keepsEscape(target) ? null : 'home';
  return isWithin(target, 'input, textarea, select') ? null : letterOf(key, target);
}

/** What has the Esc for itself: a search is emptied, an entry in the table or beside it given up. */
function keepsEscape(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.matches('input[type="search"]')) return true;
  return isWithin(target, '[role="grid"], [data-pane="tables"] :is(input, textarea)');
}

function letterOf(key: string, target: EventTarget | null): DeskAction | null {
  if (key.toLowerCase() === 'n') return 'note';
  if (key.toLowerCase() === 'r') return 'remark';
  // In the grid a digit is typed into the cell.
  if (/^\d$/.test(key) && isWithin(target, '[data-pane="findings"]')) return 'digit';
  // The full-width mark too: a Chinese keyboard types it.
  return key === '?' || key === '？' ? 'keys' : null;
}

/** Takes the reading or the suggestion of that number. */
function takeDigit(digit: string): void {
  document.querySelector<HTMLElement>(`[data-pane="findings"] [data-digit="${digit}"]`)?.click();
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
