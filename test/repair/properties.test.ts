/** What holds of every suggestion, on reports damaged at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../src/form/editions.ts';
import { equationsOf } from '../../src/form/equations.ts';
import { splitCellId } from '../../src/form/form-types.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Hypothesis } from '../../src/repair/index.ts';
import { applyEdits } from '../../src/report/edits.ts';
import { evaluateEquation } from '../../src/report/evaluate-equation.ts';
import { isUnknown } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { ERROR_KINDS } from '../bench/seeded-errors.ts';
import { inventReport } from '../support/invent-report.ts';
import { BLANK, makeReport, unreadable } from '../support/make-report.ts';
import { createRandom } from '../support/random.ts';

/** Milliseconds; the search alone is bounded, but sixty reports are many for a busy machine. */
const PATIENCE = 60_000;

interface Damaged {
  readonly report: Report;
  readonly locked: ReadonlySet<CellId>;
}

/** One to three errors of any kind, perhaps an unreadable cell, some cells locked. */
const anyPlan = fc.record({
  seed: fc.nat(1_000_000),
  kinds: fc.array(fc.constantFrom(...ERROR_KINDS.map(({ name }) => name)), {
    minLength: 1,
    maxLength: 3,
  }),
  isPartlyUnread: fc.boolean(),
  locks: fc.integer({ min: 0, max: 30 }),
});
type Plan = typeof anyPlan extends fc.Arbitrary<infer P> ? P : never;

function damage({ seed, kinds, isPartlyUnread, locks }: Plan): Damaged {
  const random = createRandom(seed);
  const { figures, variant } = inventReport(random, {
    agency: '星河市教育局',
    year: random.int(2019, 2025),
    most: random.pick([5, 30, 300]),
  });
  const printed: Record<CellId, number | null> = { ...figures };
  for (const kind of kinds)
    ERROR_KINDS.find(({ name }) => name === kind)?.apply(random, printed, variant);
  const ids = cellsOf(variant).map(({ id }) => id);
  const unread = isPartlyUnread ? random.pick(ids) : null;
  const cells = Object.fromEntries(
    ids.map((id) => [id, id === unread ? unreadable('若干') : (printed[id] ?? BLANK)]),
  );
  return {
    report: makeReport({ ...variant, cells }),
    locked: new Set(Array.from({ length: locks }, () => random.pick(ids))),
  };
}

function applyTo(report: Report, { changes }: Hypothesis): Report {
  return applyEdits(
    report,
    changes.map((change) => ({
      ...change,
      at: '2026-01-31T08:00:00.000Z',
      note: '',
      by: 'suggestion' as const,
    })),
  );
}

test(
  'every suggestion mends what it says and breaks nothing',
  () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { report, locked } = damage(plan);
        for (const { hypotheses } of suggestRepairs(report, { locked }))
          for (const hypothesis of hypotheses) {
            const after = applyTo(report, hypothesis);
            expect(hypothesis.mends.length).toBeGreaterThan(0);
            for (const equation of equationsOf(report)) {
              const before = evaluateEquation(report, equation);
              const { state, difference } = evaluateEquation(after, equation);
              if (hypothesis.mends.includes(equation)) {
                expect(before.state).not.toBe('holds');
                expect(state).toBe('holds');
              } else {
                expect(state).toBe(before.state);
                if (state !== 'unchecked') expect(difference).toBe(before.difference);
              }
            }
          }
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);

test(
  'no suggestion touches a locked or unread cell, or asks for less than none',
  () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { report, locked } = damage(plan);
        for (const { hypotheses } of suggestRepairs(report, { locked }))
          for (const { cell, from, to } of hypotheses.flatMap(({ changes }) => changes)) {
            expect(locked.has(cell)).toBe(false);
            expect(isUnknown(report.cells[cell])).toBe(false);
            expect(from).toBe(report.cells[cell]?.value);
            expect(to).toBeGreaterThanOrEqual(0);
            expect(to).not.toBe(from ?? 0);
          }
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

test(
  'no first suggestion changes a figure that no broken sum touches',
  () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { report } = damage({ ...plan, isPartlyUnread: false });
        const broken = equationsOf(report).filter(
          (equation) => evaluateEquation(report, equation).state === 'broken',
        );
        const touched = new Set(broken.flatMap(({ left, right }) => [...left, ...right]));
        const columns = new Set(
          broken.flatMap(({ table, along, line }) =>
            along.kind === 'column' ? [`${table}.${line}`] : [],
          ),
        );
        for (const { hypotheses } of suggestRepairs(report)) {
          const [first] = hypotheses;
          // Totals that nobody filled in fill the corner too, which is the sum of the others.
          if (first === undefined || first.kind === 'totals-unfilled') continue;
          const isOfLayout = first.pattern !== null;
          for (const { cell } of first.changes) {
            const place = splitCellId(cell);
            const isInLine = isOfLayout && columns.has(`${place?.table}.${place?.column}`);
            expect(touched.has(cell) || isInLine).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);

test(
  'one sum alone never has a suggestion that leads',
  () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { report, locked } = damage(plan);
        for (const { broken, isEqual } of suggestRepairs(report, { locked }))
          if (broken.length === 1 || broken[0]?.table === 'disputes') expect(isEqual).toBe(true);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

test(
  'every broken equation stands in one knot; lists are ranked, without repeats',
  () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { report, locked } = damage(plan);
        const knots = suggestRepairs(report, { locked });
        const broken = equationsOf(report).filter(
          (equation) => evaluateEquation(report, equation).state === 'broken',
        );
        expect(new Set(knots.flatMap((knot) => knot.broken))).toEqual(new Set(broken));
        expect(knots.flatMap((knot) => knot.broken)).toHaveLength(broken.length);
        for (const { hypotheses } of knots) {
          const scores = hypotheses.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((left, right) => right - left));
          expect(new Set(hypotheses.map(({ key }) => key)).size).toBe(hypotheses.length);
        }
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

test(
  'the same report gives the same suggestions, also after a journey to a worker',
  () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { report, locked } = damage(plan);
        const knots = suggestRepairs(report, { locked });
        expect(suggestRepairs(structuredClone(report), { locked })).toEqual(knots);
        expect(structuredClone(knots)).toEqual(knots);
      }),
      { numRuns: 25 },
    );
  },
  PATIENCE,
);
