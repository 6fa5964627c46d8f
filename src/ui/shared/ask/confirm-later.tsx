/** The question before something is lost, loaded when it is asked. */
import { later } from '../fault/later.tsx';

export const ConfirmLater = later(async () => (await import('./confirm-dialog.tsx')).ConfirmDialog);
