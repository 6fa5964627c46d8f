/** Days on the reader's calendar, in the reader's time zone. */

/** As it stands in the names of saved files, e.g. 20260131. */
export function dayStamp(time: Date): string {
  return partsOf(time).join('');
}

/** As ISO 8601 prints it, e.g. 2026-01-31. */
export function isoDay(time: Date): string {
  return partsOf(time).join('-');
}

function partsOf(time: Date): string[] {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0'));
}
