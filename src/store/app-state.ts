/** The shape of the store: state by slice, and what can be done with it. */
import type { CollectionFinding } from '../collection/finding.ts';
import type { ComparedTexts } from '../collection/likeness/compare-texts.ts';
import type { UnitList } from '../collection/units/unit-list.ts';
import type { Unit } from '../collection/units/unit.ts';
import type { OwnFormula } from '../compare/formula/own-formula.ts';
import type { ListedView } from '../worker/collection/collection-protocol.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
  RollUpAsked,
  RollUpView,
} from '../worker/collection/roll-up-protocol.ts';
import type { CollectionChange } from '../collection/state.ts';
import type { VersionComparison } from '../collection/versions/compare-versions.ts';
import type { LetterFacts } from '../exchange/letters/unit/letter.ts';
import type { AnyTableId, CellId } from '../form/form-types.ts';
import type { Resolution } from '../report/decision.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { CellChange } from '../report/cell-change.ts';
import type { EditOrigin } from '../report/edits.ts';
import type { Finding } from '../report/finding.ts';
import type { Hypothesis, Knot } from '../repair/index.ts';
import type { Identity } from '../report/review/identity.ts';
import type { ReviewMark } from '../report/review/review.ts';
import type { ExportedFile, ExportKind, ExportWatch } from './exports/exported-file.ts';
import type { CollectionPlace } from './collection/collection-place.ts';
import type { ComparisonPlace } from './comparison/comparison-place.ts';
import type { OnePage } from './comparison/one-page.ts';
import type { CollectionAsked } from './collection/collection-in-force.ts';
import type { Listing, WalkEdge } from './listing/listing.ts';
import type { Intake } from './intake/intake-state.ts';
import type { SessionStatus } from './session/session-status.ts';
import type { DerivedReport } from './steps/derived-report.ts';
import type { DoneTogether, Together } from './together/act-together.ts';
import type { RemarkDraft } from './steps/remark-drafts.ts';
import type { Discarded, Step } from './steps/step.ts';
import type {
  InputFile,
  LeftOut,
  ListedSession,
  Removal,
  SessionFailure,
  SessionReport,
  StoredFile,
} from './storage/session.ts';

export type Screen = 'intake' | 'review' | 'collection' | 'compare';
export type Language = 'zh' | 'en';
export type ReviewTab = AnyTableId | 'text' | 'versions' | 'seen';

/** The report on the desk. */
export type OpenReport = DerivedReport;

/** What the desk says once: steps gave way to a new one, or a step of another report was undone or redone. */
export type DeskNotice = 'discarded' | 'undoneElsewhere' | 'redoneElsewhere';

/** The one selection that list, grid and source share. */
export interface Selection {
  readonly tab: ReviewTab;
  readonly cell: CellId | null;
  /** Index into the open report's findings. */
  readonly finding: number | null;
}

/** What is probably wrong in a report as it stood when it was asked. */
export interface Repairs {
  readonly of: OpenReport;
  readonly knots: readonly Knot[];
}

/** A report in which the same slip was made. */
export interface AlikeRepair {
  readonly report: string;
  readonly hypothesis: Hypothesis;
}

/** What was found between the reports of a batch as it stood when it was asked. */
export interface CheckedCollection extends ListedView {
  readonly of: CollectionAsked;
}

/** The last question of a kind about roll-ups; a batch that has changed is asked anew. */
export interface Answered<Asked, View> {
  readonly asked: Asked;
  readonly of: CheckedCollection;
  /** null = no answer could be had. */
  readonly view: View | null;
}

export interface AppState extends SessionStatus {
  readonly screen: Screen;
  readonly language: Language;
  /** Extensions of the files that can be read, without dot. */
  readonly readable: readonly string[];
  /** null = nothing was dropped since the page was opened. */
  readonly intake: Intake | null;
  /** Reports of this order and later came with the last drop; null = the whole batch came at once. */
  readonly freshFrom: number | null;
  /** Names of the files that the page was at when it last broke off. */
  readonly interrupted: readonly string[];
  readonly reports: ReadonlyMap<string, SessionReport>;
  readonly failures: readonly SessionFailure[];
  /** Encrypted files by order, kept for this visit so that a password can be tried. */
  readonly locked: ReadonlyMap<number, InputFile>;
  /** Files by order whose pictures were not read for want of the package, kept for this visit. */
  readonly blind: ReadonlyMap<number, InputFile>;
  readonly steps: readonly Step[];
  readonly cursor: number;
  /** Steps that were undone and gave way to a new one; kept for this visit. */
  readonly discarded: Discarded | null;
  /** null = nothing, or it was dismissed. */
  readonly notice: DeskNotice | null;
  readonly changedAt: string | null;
  /** What the reviewer calls the batch; null = it has no name. */
  readonly batchName: string | null;
  readonly open: OpenReport | null;
  /** Reports checked in the list, for downloads of a part. */
  readonly checked: ReadonlySet<string>;
  /** What the list is narrowed to, and its order. */
  readonly listing: Listing;
  readonly selection: Selection;
  /** The walk through the findings came to this end of the open report; one more step leaves it. */
  readonly edge: WalkEdge | null;
  /** Kept for this visit. */
  readonly drafts: readonly RemarkDraft[];
  /** null = not looked for yet. */
  readonly repairs: Repairs | null;
  /** No answer could be had. */
  readonly hasCollectionFailed: boolean;
  /** Where the reviewer stands in it. */
  readonly gathered: CollectionPlace;
  /** What is compared, and how it is shown. */
  readonly compared: ComparisonPlace;
  /** Formulas of the user's own, in whatever session. */
  readonly formulas: readonly OwnFormula[];
  /** What stands on the page of the 图解; null = what the browser kept was not asked for yet. */
  readonly onePage: OnePage | null;
  /** What is odd in the unit list that was last given. */
  readonly listProblems: readonly Bilingual[];
  /** What the checks between reports say, and of which batch; null = not asked yet. */
  readonly collection: CheckedCollection | null;
  readonly rollUp: Answered<RollUpAsked, RollUpView> | null;
  readonly madeRollUp: Answered<MadeRollUpAsked, MadeRollUpView> | null;
  /** Original files at hand by sha-256: kept in the browser, or for this visit only. */
  readonly originals: ReadonlyMap<string, 'kept' | 'visit'>;
  /** The unit list that was used last, in whatever session; null = none is kept. */
  readonly lastUnits: readonly Unit[] | null;
  /** No file came of what was to be saved last: our own program failed, or memory ran out. */
  readonly hasExportFailed: boolean;
  /** Stored sessions, as last looked up. */
  readonly sessions: readonly ListedSession[];
}

export interface AppActions {
  readonly load: () => Promise<void>;
  readonly setScreen: (screen: Screen) => void;
  readonly setLanguage: (language: Language) => void;
  readonly addFiles: (files: readonly InputFile[], leftOut?: readonly LeftOut[]) => Promise<void>;
  /** Goes on with files that a page which is gone had been given and not read. */
  readonly resumeFiles: (given: readonly StoredFile[]) => Promise<void>;
  /** Stops reading; resolves when nothing is read any more. What was read is kept. */
  readonly cancelIntake: () => Promise<void>;
  /** Reads an encrypted file again. @param order as in `locked` */
  readonly unlockFile: (order: number, password: string) => Promise<void>;
  /** Bytes of the package that pictures are read with; null where it is not at hand. */
  readonly sizeOfSight: () => Promise<number | null>;
  /** The browser keeps it no longer. */
  readonly dropSight: () => Promise<void>;
  /** Takes failures off the list, and out of what is exported. @param orders as in `failures` */
  readonly dismissFailures: (orders: readonly number[]) => void;
  /** @param chosen what is selected in it; null = only the tab that most work is on */
  readonly openReport: (
    id: string,
    chosen?: (opened: OpenReport) => Selection | null,
  ) => Promise<void>;
  /** The bytes of an original file; null when they are not at hand. */
  readonly loadOriginal: (sha256: string) => Promise<Blob | null>;
  readonly check: (ids: readonly string[], isChecked: boolean) => void;
  readonly goInList: (listing: Partial<Listing>) => void;
  readonly reachEdge: (edge: WalkEdge) => void;
  readonly select: (selection: Partial<Selection>) => void;
  /** One step for all of them. @param note why, in the reviewer's words; @param by by hand if not said */
  readonly edit: (changes: readonly CellChange[], note?: string, by?: EditOrigin) => void;
  /** Takes cells back to what was read, as a new step. */
  readonly revert: (cells: readonly CellId[]) => void;
  readonly decide: (findings: readonly Finding[], resolution: Resolution, note: string) => void;
  /** Holds what is typed of a remark on a cell of the open report. @param text null = nothing any more */
  readonly keepDraft: (cell: CellId, text: string | null) => void;
  /** Names agency and year of the open report; null = as read. */
  readonly identify: (identity: Identity | null) => void;
  /** Takes reports out of the batch; undone as one. */
  readonly removeReports: (ids: readonly string[]) => void;
  /** The open report takes the place of an earlier version, whose decisions and locks come along. */
  readonly replaceVersion: (old: string) => Promise<void>;
  /** Of several copies of one unit and year this one counts: it takes the place of the others. */
  readonly preferCopy: (report: string, others: readonly string[]) => Promise<void>;
  /** A report beside an earlier version; null when that cannot be read. */
  readonly compareWith: (now: OpenReport, old: string) => Promise<VersionComparison | null>;
  /** Declares the open report's review state; null leaves it to the findings again. */
  readonly mark: (mark: ReviewMark | null) => void;
  /** Locks a cell that was compared with the original against suggestions, or unlocks it. */
  readonly confirmCell: (cell: CellId, isConfirmed: boolean) => void;
  /** Locks cells that were compared with the original, as one step. */
  readonly confirmCells: (cells: readonly CellId[]) => void;
  /**
   * Decides findings of several reports, or declares their state: a step each.
   * @returns null when it was called off before the first step
   */
  readonly actTogether: (
    ids: readonly string[],
    what: Together,
    how: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
  ) => Promise<DoneTogether | null>;
  /** Looks in a worker for what is probably wrong in the open report; an answer that comes too late is dropped. */
  readonly findRepairs: (of: OpenReport) => Promise<void>;
  /** Takes over what is suggested, as one step. */
  readonly applyRepair: (hypothesis: Hypothesis) => void;
  /** The other reports whose likeliest suggestion is the same slip. @param onProgress of 0 … 1 */
  readonly findAlike: (
    hypothesis: Hypothesis,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<readonly AlikeRepair[]>;
  /** A step each; ends on the report that was open. */
  readonly applyAlike: (repairs: readonly AlikeRepair[]) => Promise<void>;
  /** Has the reports held against each other, in a worker, until the answer is to the batch as it stands. */
  readonly checkCollection: () => Promise<void>;
  /** The same before anyone looks: asked once, whatever changes meanwhile. */
  readonly checkAhead: () => Promise<void>;
  /** Looks a body's table up against the sum of its units, in the worker. */
  readonly lookUpRollUp: (asked: RollUpAsked) => Promise<void>;
  /** Has a table made of a body's units, in the worker. */
  readonly makeRollUp: (asked: MadeRollUpAsked) => Promise<void>;
  /** Something is said of the batch as a whole. */
  readonly changeCollection: (change: CollectionChange) => void;
  /** The prose of two reports side by side; null when it cannot be had. */
  readonly compareTexts: (left: string, right: string) => Promise<ComparedTexts | null>;
  /** A list takes the place of the units that there are; what is odd in it is said. */
  readonly takeUnitList: (list: UnitList) => void;
  readonly goInCollection: (place: Partial<CollectionPlace>) => void;
  readonly goInComparison: (place: Partial<ComparisonPlace>) => void;
  /** All of them, in the order of the list. */
  readonly keepFormulas: (formulas: readonly OwnFormula[]) => void;
  readonly keepOnePage: (page: OnePage) => void;
  readonly decideBetween: (
    findings: readonly CollectionFinding[],
    resolution: Resolution,
    note: string,
  ) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Undoes or redoes until so many steps are in force; opens the report of the last one passed. */
  readonly jumpTo: (cursor: number) => Promise<void>;
  /** Puts discarded steps back to be redone; what took their place is discarded in turn. */
  readonly restoreDiscarded: () => Promise<void>;
  readonly dismissNotice: () => void;
  /**
   * Reports as a file to save. @param ids null = all reports
   * @returns null when it was called off or none came of it, which `hasExportFailed` tells
   */
  readonly exportReports: (
    ids: readonly string[] | null,
    kind: ExportKind,
    how?: ExportWatch,
  ) => Promise<ExportedFile | null>;
  /** No file came of what was to be saved. */
  readonly failExport: () => void;
  readonly dismissExportFailure: () => void;
  /** Letters to the units of these reports, their files marked, and the ledger, as one archive. */
  readonly writeReturns: (
    ids: readonly string[],
    facts: LetterFacts,
    onProgress: (share: number) => void,
  ) => Promise<ExportedFile>;
  /** The ledger of a year: its reports, and who has not handed in. */
  readonly writeLedger: (year: number) => Promise<ExportedFile>;
  /** Of a report that came again: what was asked and mended, what not; null for any other. */
  readonly findOutcome: (id: string) => Promise<VersionComparison | null>;
  /** Stops reading first. */
  readonly clearSession: () => Promise<void>;
  /** @param name empty = none any more */
  readonly nameBatch: (name: string) => void;
  /** Looks up the stored sessions. */
  readonly listSessions: () => Promise<void>;
  /** Goes to a stored session, or to a new one; stays while something is being read or not saved. */
  readonly enterSession: (id: string | null) => Promise<void>;
  /** The exchanged file of a stored session. */
  readonly exportSession: (id: string) => Promise<ExportedFile | null>;
  readonly removeSession: (id: string) => Promise<Removal>;
  readonly retrySaving: () => Promise<void>;
  /** The window closes or goes to sleep. */
  readonly leave: () => void;
}

export type AppStoreState = AppState & AppActions;
