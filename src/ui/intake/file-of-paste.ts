/** What was pasted, as a file: copied files, a piece of a page, or plain text. */
import type { InputFile } from '../../store/storage/session.ts';

/** Shorter pastes are slips of the hand, not reports. */
const SHORTEST_PASTE = 20;

/** @param nameOf gives pasted content its name */
export function fileOfPaste(data: DataTransfer, nameOf: (n: number) => string): InputFile[] {
  if (data.files.length > 0) return [...data.files].map((file) => ({ name: file.name, file }));
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const isPage = /<(?:table|p|div|h[1-6])\b/i.test(html);
  const content = isPage ? html : text;
  if (content.trim().length < SHORTEST_PASTE) return [];
  const name = `${nameOf(++pastes)}.${isPage ? 'html' : 'txt'}`;
  return [{ name, file: new Blob([content], { type: isPage ? 'text/html' : 'text/plain' }) }];
}

let pastes = 0;
