/** An ISO time for a list: the clock of today, the day as well before that; in the reader's zone. */
export function formatTime(iso: string, now = new Date()): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  if (time.toDateString() === now.toDateString()) return clock;
  const day = `${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const year = time.getFullYear() === now.getFullYear() ? '' : `${time.getFullYear()}-`;
  return `${year}${day} ${clock}`;
}
