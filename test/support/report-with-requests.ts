/** A report whose table 3 has figures that its prose may speak of. */
import type { ReportParts } from './make-report.ts';

const CELLS = {
  'requests.received.naturalPerson': 30,
  'requests.received.business': 8,
  'requests.received.otherOrg': 2,
  'requests.received.total': 40,
  'requests.granted.total': 20,
  'requests.partial.total': 5,
  'requests.denied.stateSecret.total': 1,
  'requests.denied.deliberative.total': 2,
  'requests.unavailable.notHeld.total': 8,
  'requests.rejected.petition.total': 3,
  'requests.total.total': 39,
  'requests.carriedOut.total': 1,
} as const;

export function reportWithRequests(overview: string): ReportParts {
  return { sections: { overview }, cells: CELLS };
}
