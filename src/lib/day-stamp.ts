/** A day as it stands in the names of saved files, e.g. 20260131; in the reader's time zone. */
export function dayStamp(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('');
}
