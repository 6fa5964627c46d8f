/** Files may fill this share of what the browser grants; the rest is for the review itself. */
const SHARE = 0.5;

/** @param size bytes */
export async function checkRoom(size: number): Promise<void> {
  // Browsers tell it only to pages of a secure origin, and an office may serve this one over http.
  if (!('storage' in navigator)) return;
  const { usage = 0, quota = Infinity } = await navigator.storage.estimate();
  if (usage + size > quota * SHARE) throw new Error('no room for files');
}
