/** Every small wrong change to a source text that its tests should notice. */
import { listExpressionChanges } from './list-expression-changes.ts';
import type { Change } from './list-expression-changes.ts';
import { closingOf, maskCode } from './mask-code.ts';

export interface Mutant {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole source with the change. */
  readonly source: string;
}

/** Tokens that stand for another one. Blanks around operators tell them from generic types and arrows. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/(?<= )===(?= )/g, '!=='],
  [/(?<= )!==(?= )/g, '==='],
  [/(?<= )<(?= )/g, '<='],
  [/(?<= )<=(?= )/g, '<'],
  [/(?<= )>(?= )/g, '>='],
  [/(?<= )>=(?= )/g, '>'],
  [/(?<=[ \n])&&(?=[ \n])/g, '||'],
  [/(?<=[ \n])\|\|(?=[ \n])/g, '&&'],
  [/(?<=[ \n])\?\?(?=[ \n])/g, '&&'],
  [/(?<= )\+(?= )/g, '-'],
  [/(?<= )-(?= )/g, '+'],
  [/(?<= )\*(?= )/g, '/'],
  [/(?<=[\s(])!(?=[\w(])/g, ''],
  [/(?<=\.)some(?=\()/g, 'every'],
  [/(?<=\.)every(?=\()/g, 'some'],
  [/(?<=\.)find(?=\()/g, 'findLast'],
  [/(?<=\.)findLast(?=\()/g, 'find'],
  [/(?<=\.)startsWith(?=\()/g, 'endsWith'],
  [/(?<=\.)endsWith(?=\()/g, 'startsWith'],
  [/(?<=Math\.)max(?=\()/g, 'min'],
  [/(?<=Math\.)min(?=\()/g, 'max'],
  [/(?<=[ (])true(?=[,;)])/g, 'false'],
  [/(?<=[ (])false(?=[,;)])/g, 'true'],
  [/(?<=\bcells): \[[^\]]+\](?=,)/g, ': []'],
];
const NUMBER = /(?<![\w.$])\d+(?![\w.])/g;
const CONDITION = /\bif \(/g;
const FILTER = /\.filter\(/g;
/** These stand in quotes, which the mask blanks out. */
const SEVERITY = /(?<=severity: )'(error|warning|note)'/g;
const SENTENCE = /(?<=\b(?:zh|en): )(?:'[^'\n]+'|`[^`]+`)/g;
/** What a rule is called and follows is text for people: tests of the whole list hold that it is there. */
const NAMING = /\b(?:title|basis): \{/g;
const LIGHTER = { error: 'note', warning: 'error', note: 'warning' } as const;

export function listMutants(source: string): Mutant[] {
  const { text: masked, expressions } = maskCode(source);
  return [
    ...swaps(masked),
    ...conditions(masked),
    ...filters(masked),
    ...texts(source, masked),
    ...expressions.flatMap((span) => listExpressionChanges(source, span)),
  ]
    .sort((left, right) => left.start - right.start || left.end - right.end)
    .map(({ start, end, after }) => ({
      line: source.slice(0, start).split('\n').length,
      before: source.slice(start, end),
      after,
      source: source.slice(0, start) + after + source.slice(end),
    }));
}

function matches(text: string, pattern: RegExp, after: (print: string) => string): Change[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: after(match[0]),
  }));
}

function swaps(masked: string): Change[] {
  return [
    ...SWAPS.flatMap(([pattern, after]) => matches(masked, pattern, () => after)),
    ...matches(masked, NUMBER, (print) => String(Number(print) + 1)),
  ];
}

function conditions(masked: string): Change[] {
  return matches(masked, CONDITION, () => '').flatMap(({ end }) =>
    ['true', 'false'].map((after) => ({ start: end, end: closingOf(masked, end - 1), after })),
  );
}

function filters(masked: string): Change[] {
  return matches(masked, FILTER, () => '').map(({ start, end }) => ({
    start,
    end: closingOf(masked, end - 1) + 1,
    after: '.slice()',
  }));
}

function texts(source: string, masked: string): Change[] {
  const naming = matches(masked, NAMING, () => '').map(({ start, end }) => ({
    start,
    end: closingOf(masked, end - 1),
  }));
  const sentences = matches(source, SENTENCE, () => `''`).filter(
    (change) => !naming.some(({ start, end }) => change.start > start && change.end < end),
  );
  const severities = matches(source, SEVERITY, (print) => {
    const severity = Object.entries(LIGHTER).find(([word]) => print === `'${word}'`);
    return `'${severity?.[1]}'`;
  });
  return [...severities, ...sentences];
}
