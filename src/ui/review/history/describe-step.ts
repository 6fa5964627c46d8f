/** What a step did, in the words of the history. */
import type { FormVariant } from '../../../form/editions.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import { readKey } from '../../../report/finding-identity.ts';
import { titleOfRule } from '../../../store/rule-titles.ts';
import type { ReportStep, StepOf } from '../../../store/steps/step.ts';
import type { DeskWords } from '../../words/desk.ts';

export interface Speech {
  readonly words: DeskWords;
  readonly say: (text: Bilingual) => string;
}

export function describeStep(step: ReportStep, variant: FormVariant, speech: Speech): string {
  if (step.kind === 'edit') return describeEdit(step, variant, speech);
  if (step.kind === 'decide') return describeDecision(step, variant, speech);
  if (step.kind === 'confirm') return describeLock(step, variant, speech);
  if (step.kind === 'identify') return describeIdentity(step, speech);
  if (step.kind === 'remove') return speech.words.history.removed(step.reports.length);
  if (step.kind === 'replace') return speech.words.history.replaced;
  return describeMark(step, speech);
}

function describeEdit(step: StepOf<'edit'>, variant: FormVariant, { words, say }: Speech): string {
  const [first] = step.changes;
  if (first === undefined) return '';
  const { history } = words;
  const count = step.changes.length;
  const name = say(nameCell(variant, first.cell));
  const [from, to] = [valueOf(first.from, words), valueOf(first.to, words)];
  const by = step.by ?? 'hand';
  if (by === 'hand' && step.changes.every((change) => change.to === null)) {
    return count === 1 ? history.cleared(name, from) : history.clear(count, name);
  }
  if (by === 'hand' && count === 1 && first.from === first.to) return history.stated(name, to);
  const sentences = history.steps[by];
  return count === 1 ? sentences.one(history.change(name, from, to)) : sentences.many(count, name);
}

function describeDecision(
  { changes }: StepOf<'decide'>,
  variant: FormVariant,
  { words, say }: Speech,
): string {
  const [first] = changes;
  if (first === undefined) return '';
  const { rule, cells, about } = readKey(first.key);
  // A key keeps what a finding without cells is about in Chinese.
  const [cell] = cells;
  const subject = { zh: about.replace(/。$/, ''), en: '' };
  const place = say(cell === undefined ? subject : nameCell(variant, cell));
  const { resolution } = first.to;
  const { decided, reopened, several } = words.history;
  const decision = resolution === 'open' ? reopened : words.findings.resolutions[resolution];
  return decided(decision, say(titleOfRule(rule)), place) + several(changes.length);
}

function describeLock(
  { cells, isConfirmed }: StepOf<'confirm'>,
  variant: FormVariant,
  { words, say }: Speech,
): string {
  const [first] = cells;
  if (first === undefined) return '';
  const { locked, unlocked } = words.history;
  return (isConfirmed ? locked : unlocked)(say(nameCell(variant, first.cell)));
}

function describeIdentity({ to }: StepOf<'identify'>, { words }: Speech): string {
  if (to === null) return words.history.unidentified;
  const { unknownAgency, unknownYear } = words.results;
  return words.history.identified(`${to.agency ?? unknownAgency} ${to.year ?? unknownYear}`);
}

function describeMark({ to }: StepOf<'mark'>, { words }: Speech): string {
  return to === null
    ? words.reviewState.unmarked
    : words.reviewState.marked(words.reviewState.states[to]);
}

export function valueOf(value: number | null, words: DeskWords): string {
  return value === null ? words.grid.states.blank : String(value);
}
