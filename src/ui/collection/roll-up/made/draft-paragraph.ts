/** The paragraph that goes beside a made roll-up: its figures in sentences; what no unit gives is left out. */
import type { BatchWords } from '../../../words/batch/batch.ts';
import { shareOf } from './draft-figures.ts';
import type { DraftFigures } from './draft-figures.ts';

export interface DraftFacts {
  readonly year: number;
  readonly body: string;
  readonly taken: number;
  readonly missing: number;
  /** Units that are not in it as they have errors. */
  readonly left: number;
  /** Those that are in it without a table of theirs, in words. */
  readonly lacks: readonly string[];
}

export function draftParagraph(
  figures: DraftFigures,
  { year, body, taken, missing, left, lacks }: DraftFacts,
  words: BatchWords['madeRollUp']['draft'],
): string {
  const { comma, semicolon, stop } = words;
  const { handled } = figures;
  const shareOfHandled = (
    part: number | null,
    say: (n: number, share: string) => string,
  ): string => {
    const share = shareOf(part, handled);
    return part === null || share === null ? '' : say(part, share);
  };
  const say = (figure: number | null, sentence: (n: number) => string): string =>
    figure === null ? '' : sentence(figure);
  const join = (parts: readonly string[], mark: string): string =>
    parts.filter((part) => part !== '').join(mark);
  const requests = join(
    [
      say(figures.received, words.received),
      say(figures.carriedIn, words.carriedIn),
      say(handled, words.handled),
      shareOfHandled(figures.granted, words.granted),
    ],
    comma,
  );
  const { reviews, lawsuits } = figures;
  const sentences = join(
    [
      requests,
      shareOfHandled(figures.partial, words.partial),
      say(figures.carriedOut, words.carriedOut),
      reviews === null || lawsuits === null ? '' : words.disputes(reviews, lawsuits),
    ],
    semicolon,
  );
  if (sentences === '') return '';
  const end = words.basis([
    words.taken(taken),
    ...lacks,
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ]);
  return `${words.opening(year, placeOf(body))}${sentences}${stop}${end}`;
}

/** 「云岭县」 of 「云岭县人民政府」. */
function placeOf(body: string): string {
  const office = '人民政府';
  return body.endsWith(office) ? body.slice(0, -office.length) : body;
}
