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
  QuestionKind,
} from './collection-protocol.ts';
import { packBatch } from '../export/export-protocol.ts';
import { exportBatch } from './exchanged-collection.ts';
import { worstFound } from '../../collection/worst-found.ts';
import { unitLedger } from '../../collection/units/unit-ledger.ts';
import type { CollectionState } from '../../collection/state.ts';
import { viewMadeRollUp, viewRollUp } from './view-roll-up.ts';

/** What answers one that tells the batch: nothing is to be said. */
type Heard = Readonly<Record<string, never>>;

export function createCollectionDesk(): (
  message: CollectionMessage,
) => CollectionAnswers[QuestionKind] | Heard {
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
export function answerCollection<Kind extends QuestionKind>(
  reports: readonly CollectedReport[],
  question: CollectionQuestion<Kind>,
): CollectionAnswers[Kind] {
  return ANSWERS[question.kind](reports, question);
}

const ANSWERS: {
  readonly [Kind in QuestionKind]: (
    reports: readonly CollectedReport[],
    question: CollectionQuestion<Kind>,
  ) => CollectionAnswers[Kind];
} = {
  check: (reports, { state }) => {
    const { findings, ...view } = checkReports(reports, state);
    return { ...view, found: worstFound(findings) };
  },
  export: (reports, { state }) => ({
    packed: packBatch(exportBatch(checkReports(reports, state), state)),
  }),
  texts: (_reports, { left, right }) => compareTexts(left, right),
  rollUp: (reports, asked) => viewRollUp(collectionOf(reports, asked.state), asked),
  madeRollUp: (reports, asked) => viewMadeRollUp(collectionOf(reports, asked.state), asked),
};

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
