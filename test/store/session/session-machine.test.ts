/** The table of states and events: ways through it, and what must hold in all of it. */
import { describe, expect, test } from 'vitest';
import { moveOf, roleIn } from '../../../src/store/session/session-machine.ts';
import type { SessionEvent, SessionState } from '../../../src/store/session/session-machine.ts';

const STATES = [
  'unknown',
  'reader',
  'writer',
  'writing',
  'stranded',
  'ended',
] as const satisfies readonly SessionState[];

const EVENTS = [
  'vacant',
  'claimed',
  'refused',
  'lost',
  'gone',
  'due',
  'asked',
  'held',
  'freed',
  'news',
  'removed',
  'changed',
  'saved',
  'left',
] as const satisfies readonly SessionEvent[];

/** Where the events lead, and what is done on the way. */
function walk(from: SessionState, events: readonly SessionEvent[]): [SessionState, string] {
  let state = from;
  const done: string[] = [];
  for (const event of events) {
    const move = moveOf(state, event);
    state = move?.to ?? state;
    done.push(...(move?.effects ?? []));
  }
  return [state, done.join(' ')];
}

const MOVES = STATES.flatMap((from) =>
  EVENTS.flatMap((event) => {
    const move = moveOf(from, event);
    return move === null ? [] : [{ from, event, ...move }];
  }),
);

describe('ways through the table', () => {
  test.each([
    ['nobody is there', 'unknown', ['vacant', 'claimed'], 'writer', 'claim announce'],
    ['another answers', 'unknown', ['held'], 'reader', 'wait'],
    ['another was quicker', 'unknown', ['vacant', 'refused'], 'reader', 'claim wait'],
    ['it works and saves', 'writer', ['changed', 'changed', 'saved'], 'writer', ''],
    [
      'it is asked, saved or not',
      'writer',
      ['asked', 'changed', 'asked'],
      'writing',
      'answer answer',
    ],
    ['it goes with all safe', 'writer', ['left'], 'ended', 'release'],
    ['it goes with something unsafe', 'writing', ['left'], 'ended', 'release'],
    ['a reader follows', 'reader', ['news', 'news'], 'reader', 'follow follow'],
    ['a reader finds the writer alive', 'reader', ['due', 'held'], 'reader', 'look wait'],
    [
      'the writer is killed',
      'reader',
      ['due', 'vacant', 'claimed'],
      'writer',
      'look claim announce bring',
    ],
    ['the writer goes', 'reader', ['freed', 'claimed'], 'writer', 'claim announce bring'],
    ['two readers, the other is quicker', 'reader', ['freed', 'refused'], 'reader', 'claim wait'],
    ['the session is deleted', 'reader', ['removed'], 'reader', 'move'],
    ['it slept, all safe, and another took over', 'writer', ['held'], 'reader', 'wait'],
    ['it slept over unsafe work', 'writing', ['held'], 'stranded', 'warn wait'],
    ['what it stored is cleared', 'writer', ['gone', 'held'], 'stranded', 'alarm warn wait'],
    ['it woke up and the storage refuses', 'writing', ['lost'], 'stranded', 'warn wait'],
    [
      'stranded, then the other goes',
      'stranded',
      ['freed', 'claimed'],
      'ended',
      'claim release warn',
    ],
    [
      'stranded, tried again',
      'stranded',
      ['changed', 'lost', 'due', 'held'],
      'stranded',
      'wait look wait',
    ],
    [
      'stranded, and the session is deleted: the work stays',
      'stranded',
      ['removed', 'news'],
      'stranded',
      '',
    ],
    ['the writing came through after all', 'stranded', ['saved'], 'reader', ''],
    [
      'a late jump of a reader is no work to keep',
      'reader',
      ['changed', 'lost', 'saved'],
      'reader',
      'wait',
    ],
    [
      'it had left before the answer came',
      'unknown',
      ['vacant', 'left', 'claimed'],
      'ended',
      'claim release',
    ],
    [
      'what comes late finds nobody',
      'ended',
      ['due', 'held', 'asked', 'news', 'left'],
      'ended',
      '',
    ],
  ] as const)('%s', (_name, from, events, to, done) => {
    expect(walk(from, events)).toEqual([to, done]);
  });
});

describe('in all of the table', () => {
  test('only a window that writes says so', () => {
    const answering = MOVES.filter(({ effects }) => effects.includes('answer'));
    expect(answering.map(({ from }) => from)).toEqual(['writer', 'writing']);
  });

  test('a window comes to write only by a claim that the storage has granted', () => {
    const entering = MOVES.filter(
      ({ from, to }) => roleIn(to) === 'writer' && roleIn(from) !== 'writer',
    );
    expect(entering.map(({ from, event }) => [from, event])).toEqual([
      ['unknown', 'claimed'],
      ['reader', 'claimed'],
    ]);
  });

  test('what stands on the page is replaced only where nothing of it is unsafe', () => {
    const replacing = MOVES.filter(({ effects }) =>
      effects.some((effect) => ['bring', 'follow', 'move'].includes(effect)),
    );
    expect(new Set(replacing.map(({ from }) => from))).toEqual(new Set(['reader']));
  });

  test('who may have been noted as owner gives that back when it ends', () => {
    const ending = MOVES.filter(({ to }) => to === 'ended').map(
      ({ from, event, effects }) => `${from} ${event}: ${effects.includes('release')}`,
    );
    expect(ending).toEqual([
      'unknown left: false',
      'reader left: false',
      'writer left: true',
      'writing left: true',
      'stranded claimed: true',
      'stranded left: false',
      'ended claimed: true',
    ]);
  });

  test('who waits for another window looks again', () => {
    const waiting = MOVES.filter(({ effects }) => effects.includes('wait')).map(({ to }) => to);
    expect(waiting.map((state) => moveOf(state, 'due')?.effects)).toEqual(
      waiting.map(() => ['look']),
    );
  });

  test.each([
    ['unknown', 'checking'],
    ['reader', 'reader'],
    ['writer', 'writer'],
    ['writing', 'writer'],
    ['stranded', 'reader'],
    ['ended', null],
  ] as const)('%s is %s to the page', (state, role) => {
    expect(roleIn(state)).toBe(role);
  });
});
