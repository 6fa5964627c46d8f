/** What was pasted, as a file: copied files, a piece of a page, or plain text. */
import type { GivenFiles } from '../../store/storage/session.ts';
import { filesOfList } from './files-of-drop.ts';

/** Shorter pastes are slips of the hand, not reports. */
const SHORTEST_PASTE = 20;

/** @param nameOf gives pasted content its name */
export function fileOfPaste(data: DataTransfer, nameOf: (n: number) => string): GivenFiles {
  if (data.files.length > 0) return filesOfList(data.files);
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const isPage = /<(?:table|p|div|h[1-6])\b/i.test(html);
  const content = isPage ? html : text;
  if (content.trim().length < SHORTEST_PASTE) return { files: [], leftOut: [] };
  const name = `${nameOf(++pastes)}.${isPage ? 'html' : 'txt'}`;
  const file = new Blob([content], { type: isPage ? 'text/html' : 'text/plain' });
  return { files: [{ name, file }], leftOut: [] };
}

let pastes = 0;
