/**
 * Runs what loads pdf.js and undoes one thing it does: to mend an oddity of old engines that nobody
 * here meets, its legacy build replaces `push` in the whole thread by one ten times as slow.
 */
export async function keepPush<T>(load: () => Promise<T>): Promise<T> {
  const lists: object = Array.prototype;
  const push = Object.getOwnPropertyDescriptor(lists, 'push');
  try {
    return await load();
  } finally {
    if (push !== undefined) Object.defineProperty(lists, 'push', push);
  }
}
