/** A draft with the figures of its report in it. */
import type { CellId } from '../../src/form/form-types.ts';
import type { Draft } from './draft-prose.ts';

export interface ProseFacts {
  /** As the report calls its body in the text. */
  readonly name: string;
  readonly year: number;
  readonly figures: Readonly<Record<CellId, number>>;
}

const GROUPS = {
  denied: [
    'stateSecret',
    'prohibitedByLaw',
    'safetyStability',
    'thirdPartyRights',
    'internalAffairs',
    'deliberative',
    'enforcementFile',
    'adminInquiry',
  ],
  unavailable: ['notHeld', 'needsCreation', 'unclear'],
  rejected: ['petition', 'duplicate', 'publication', 'excessive', 'reconfirm'],
} as const;

const CELLS: Readonly<Record<string, readonly CellId[]>> = {
  received: ['requests.received.total'],
  person: ['requests.received.naturalPerson'],
  carriedIn: ['requests.carriedIn.total'],
  handled: ['requests.total.total'],
  carriedOut: ['requests.carriedOut.total'],
  granted: ['requests.granted.total'],
  partial: ['requests.partial.total'],
  notHeld: ['requests.unavailable.notHeld.total'],
  denied: groupOf('denied'),
  unavailable: groupOf('unavailable'),
  rejected: groupOf('rejected'),
  review: ['disputes.review.total'],
  litigation: ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'],
  issued: ['proactive.normativeDocuments.issued'],
  repealed: ['proactive.normativeDocuments.repealed'],
  inForce: ['proactive.normativeDocuments.inForce'],
};

function groupOf(group: keyof typeof GROUPS): CellId[] {
  return GROUPS[group].map((row): CellId => `requests.${group}.${row}.total`);
}

/** Paragraphs by section. */
export function printProse(
  draft: Draft,
  { name, year, figures }: ProseFacts,
): Record<string, string[]> {
  const fill = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'name') return name;
      if (slot === 'year') return String(year);
      return String((CELLS[slot] ?? []).reduce((sum, cell) => sum + (figures[cell] ?? 0), 0));
    });
  return Object.fromEntries(
    Object.entries(draft).map(([section, paragraphs]) => [
      section,
      paragraphs.map((sentences) => sentences.map(fill).join('')),
    ]),
  );
}
