/** The checks between reports with what they are about: holds the batch, answers one question after the other. */
import { buildCollection } from '../../collection/build-collection.ts';
import { checkCollection } from '../../collection/check-collection.ts';
import { compareTexts } from '../../collection/likeness/compare-texts.ts';
import type { Collection, Member } from '../../collection/collection.ts';
import type {
  CollectedReport,
  CollectionAnswers,
  CollectionMessage,
  CollectionQuestion,
  CollectionView,
} from './collection-protocol.ts';
import { packBatch } from '../export/export-protocol.ts';
import { exportBatch } from './exchanged-collection.ts';
import { unitLedger } from '../../collection/units/unit-ledger.ts';
import type { CollectionState } from '../../collection/state.ts';
import { viewMadeRollUp, viewRollUp } from './view-roll-up.ts';

type Answer = CollectionAnswers[keyof CollectionAnswers];

/** @returns what answers a message; nothing is to be said to one that tells the batch */
export function createCollectionDesk(): (message: CollectionMessage) => Answer | object {
  const reports = new Map<string, CollectedReport>();
  return (message) => {
    if (message.kind === 'put') {
      for (const report of message.reports) reports.set(report.record.id, report);
      return {};
    }
    if (message.kind === 'drop') {
      for (const id of message.ids) reports.delete(id);
      return {};
    }
    return answerCollection([...reports.values()], message);
  };
}

/** @param reports in any order */
export function answerCollection(
  reports: readonly CollectedReport[],
  question: CollectionQuestion,
): Answer {
  if (question.kind === 'texts') return compareTexts(question.left, question.right);
  const { kind, state } = question;
  if (kind === 'rollUp') return viewRollUp(collectionOf(reports, state), question);
  if (kind === 'madeRollUp') return viewMadeRollUp(collectionOf(reports, state), question);
  const view = checkReports(reports, state);
  return kind === 'export' ? { packed: packBatch(exportBatch(view, state)) } : view;
}

/** @param reports in any order */
export function checkReports(
  reports: readonly CollectedReport[],
  state: CollectionState,
): CollectionView {
  const collection = collectionOf(reports, state);
  const { units, isListed } = collection;
  const { years, askedYears, lines } = unitLedger(collection);
  return {
    units,
    isListed,
    years,
    askedYears: [...askedYears],
    ledger: lines.map(({ unit, entries }) => ({
      unit,
      reports: entries.map(({ member }) => member?.record.id ?? null),
      copies: entries.map(({ copies }) => copies.map(({ record }) => record.id)),
    })),
    strays: collection.strays.map(({ record }) => record.id),
    findings: checkCollection(collection),
  };
}

function collectionOf(
  reports: readonly CollectedReport[],
  { units, settings, published }: CollectionState,
): Collection {
  const members = [...reports]
    .sort((one, two) => one.order - two.order)
    .map((report) => withDay(report, published[report.record.id]));
  return buildCollection(members, units, settings);
}

/** The user knows the day of publication better than the page that prints it. */
function withDay({ record, trace }: Member, day: string | undefined): Member {
  return { record, trace: day === undefined ? trace : { ...trace, publishedOn: day } };
}
