/** The day on the reader's calendar, as it is printed: 2025-01-27. */
import { isoDay } from '../../../lib/day-stamp.ts';

export function today(): string {
  return isoDay(new Date());
}
