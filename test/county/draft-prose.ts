/**
 * Prose before its figures stand in it: sentences with braces. A report that copies another takes the
 * other's draft and its own figures, as clerks do.
 */
import type { SectionId } from '../../src/form/sections.ts';
import type { Random } from '../support/random.ts';
import {
  ON_DISPUTES,
  ON_DOCUMENTS,
  ON_FEES,
  ON_OUTCOMES,
  ON_REQUESTS,
  TEMPLATE,
} from './figure-sentences.ts';
import { DONE, LACKING, PHRASES, PLANNED } from './phrases.ts';
import type { PhraseKind } from './phrases.ts';

/** Paragraphs by section, each of whole sentences. */
export type Draft = Readonly<Record<SectionId, readonly (readonly string[])[]>>;

export interface DraftFor {
  readonly topics: readonly string[];
  /** Whether the county's own paragraphs are taken over. */
  readonly takesTemplate: boolean;
  readonly lastYear: Draft | null;
}

/** So many of last year's free sentences are left as they were, at their places. */
const KEPT = { least: 2, most: 4 };

export function draftProse(random: Random, { topics, takesTemplate, lastYear }: DraftFor): Draft {
  const free = (frames: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => fillFrame(random, random.pick(frames), topics));
  const done = (low: number, high: number): string[] => free(DONE, random.int(low, high));
  const draft: Draft = {
    overview: [
      done(2, 3),
      ['（一）主动公开。', ...(takesTemplate ? TEMPLATE.slice(0, 1) : []), ...done(5, 7)],
      ['（二）依申请公开。', random.pick(ON_REQUESTS), random.pick(ON_OUTCOMES), ...done(2, 3)],
      ['（三）政府信息管理。', ...(takesTemplate ? TEMPLATE.slice(2) : []), ...done(3, 5)],
      ['（四）平台建设。', ...done(3, 5)],
      ['（五）监督保障。', ...(takesTemplate ? TEMPLATE.slice(1, 2) : []), ...done(3, 4)],
    ],
    proactive: [[random.pick(ON_DOCUMENTS), ...done(1, 2)]],
    requests: [done(1, 2)],
    disputes: [[random.pick(ON_DISPUTES)]],
    problems: [free(LACKING, random.int(3, 4)), free(PLANNED, random.int(3, 4))],
    other: [[random.pick(ON_FEES)], ...(random.chance(0.4) ? [done(1, 1)] : [])],
  };
  return lastYear === null ? draft : keepSome(random, draft, lastYear);
}

function fillFrame(random: Random, frame: string, topics: readonly string[]): string {
  const used = new Set<string>();
  return frame.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return String(random.int(2, 96));
    if (slot === 'topic') return random.pick(topics);
    const words = PHRASES[slot as PhraseKind];
    let word = random.pick(words);
    while (used.has(word)) word = random.pick(words);
    used.add(word);
    return word;
  });
}

/** A free sentence here and there is last year's, at the same place. */
function keepSome(random: Random, draft: Draft, lastYear: Draft): Draft {
  const free: string[] = [];
  const key = (at: SentencePlace): string => Object.values(at).join(' ');
  mapSentences(draft, (sentence, at) => {
    const old = sentenceAt(lastYear, at);
    if (old !== undefined && !isFixed(old) && !isFixed(sentence)) free.push(key(at));
    return sentence;
  });
  const wanted = random.int(KEPT.least, KEPT.most);
  const kept = new Set(Array.from({ length: wanted }, () => random.pick(free)));
  return mapSentences(draft, (sentence, at) =>
    kept.has(key(at)) ? (sentenceAt(lastYear, at) ?? sentence) : sentence,
  );
}

/** Another's draft, with every so many-th sentence from its own. */
export function copyDraft(from: Draft, own: Draft, every: number): Draft {
  let count = 0;
  return mapSentences(from, (sentence, at) => {
    count++;
    return count % every === 0 ? (sentenceAt(own, at) ?? sentence) : sentence;
  });
}

interface SentencePlace {
  readonly section: SectionId;
  readonly paragraph: number;
  readonly index: number;
}

function mapSentences(draft: Draft, map: (sentence: string, at: SentencePlace) => string): Draft {
  const sections = Object.entries(draft).map(([id, paragraphs]) => [
    id,
    paragraphs.map((sentences, paragraph) =>
      sentences.map((sentence, index) =>
        map(sentence, { section: id as SectionId, paragraph, index }),
      ),
    ),
  ]);
  return Object.fromEntries(sections) as Draft;
}

function sentenceAt(
  draft: Draft,
  { section, paragraph, index }: SentencePlace,
): string | undefined {
  return draft[section][paragraph]?.[index];
}

function isFixed(sentence: string): boolean {
  return /^（|\{/.test(sentence) || TEMPLATE.includes(sentence) || ON_FEES.includes(sentence);
}
