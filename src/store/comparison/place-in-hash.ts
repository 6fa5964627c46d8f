/**
 * The view of a comparison as a part of the page's address: names and choices, never data. Whatever stands
 * in an address makes a view; what is not known in it falls away.
 *
 *     #/compare?chart=ranking&m=rate:disclosure:handled&y=2024&pin=县公安局
 */
import { CHART_IDS, chartOf, isChart } from '../../compare/charts.ts';
import { FORMULA_UNITS, ownId, toFormulaName } from '../../compare/formula/own-formula.ts';
import type { OwnFormula } from '../../compare/formula/own-formula.ts';
import { findMeasure, toFormulaMeasure } from '../../compare/measures/measure.ts';
import type { MeasureId } from '../../compare/measures/measure.ts';
import { UNIT_KINDS } from '../../collection/units/unit.ts';
import { hashOfScreen } from '../screen-in-hash.ts';
import { FIRST_COMPARISON } from './comparison-place.ts';
import type { ComparisonPlace } from './comparison-place.ts';

export interface PlaceInHash {
  readonly place: ComparisonPlace;
  /** The formulas of the user's own that the view uses. */
  readonly formulas: readonly OwnFormula[];
}

/** Longer addresses are cut by mail programs and chats. */
const LONGEST = 2000;

/** @returns with `#`; where it would be too long, without units chosen one by one */
export function hashOfPlace({ place, formulas }: PlaceInHash): string {
  const inUse = usedBy(place, formulas);
  const shorter = [
    place,
    { ...place, picked: null },
    { ...place, picked: null, pinned: [] },
  ] satisfies readonly ComparisonPlace[];
  const hashes = shorter.map((each) => write(each, inUse));
  return hashes.find(({ length }) => length <= LONGEST) ?? hashes.at(-1) ?? '';
}

function write(place: ComparisonPlace, formulas: readonly OwnFormula[]): string {
  const params = new URLSearchParams();
  const first = FIRST_COMPARISON;
  params.set('chart', place.chart);
  params.set('m', place.measure);
  if (place.second !== first.second) params.set('second', place.second);
  // None is not the same as the usual ones.
  if (place.columns !== null) for (const id of ['', ...place.columns]) params.append('col', id);
  for (const key of ['year', 'since'] as const) {
    if (place[key] !== null) params.set(NUMBERS[key], String(place[key]));
  }
  if (place.least !== first.least) params.set('least', String(place.least));
  for (const id of CHART_IDS) {
    const [mode, order] = [place.modes[id], place.orders[id]];
    if (mode !== undefined) params.set(`mode.${id}`, mode);
    if (order !== undefined) params.set(`order.${id}`, order);
  }
  // None is not the same as all.
  if (place.picked !== null) for (const name of ['', ...place.picked]) params.append('unit', name);
  if (place.ofKind !== null) params.set('kind', place.ofKind);
  for (const name of place.pinned) params.append('pin', name);
  if (place.isTable) params.set('table', '1');
  if (place.isFewShown) params.set('few', '1');
  if (place.isOnePage) params.set('page', '1');
  if (place.mark !== null) params.set('at', place.mark);
  for (const { name, unit, text } of formulas)
    for (const part of [name, unit, text]) params.append('own', part);
  return `${hashOfScreen('compare')}?${params.toString()}`;
}

const NUMBERS = { year: 'y', since: 'since' } as const;

/** Total: the usual view where nothing in it is known. */
export function placeOfHash(hash: string): PlaceInHash {
  const params = new URLSearchParams(hash.slice(hash.indexOf('?') + 1));
  const formulas = formulasOf(params.getAll('own'));
  const first = FIRST_COMPARISON;
  const chart = params.get('chart') ?? '';
  const measureOf = (key: string, usual: MeasureId): MeasureId => {
    const id = params.get(key) ?? usual;
    return findMeasure(id, null, formulas) === null ? usual : id;
  };
  const place: ComparisonPlace = {
    chart: isChart(chart) ? chart : first.chart,
    measure: measureOf('m', first.measure),
    second: measureOf('second', first.second),
    columns: params.has('col')
      ? params.getAll('col').filter((id) => findMeasure(id, null, formulas) !== null)
      : null,
    year: wholeOf(params.get(NUMBERS.year)),
    since: wholeOf(params.get(NUMBERS.since)),
    least: wholeOf(params.get('least')) ?? first.least,
    modes: byChart(params, 'mode'),
    orders: byChart(params, 'order'),
    picked: params.has('unit') ? params.getAll('unit').filter((name) => name !== '') : null,
    ofKind: UNIT_KINDS.find((kind) => kind === params.get('kind')) ?? null,
    pinned: params.getAll('pin').filter((name) => name !== ''),
    isTable: params.get('table') === '1',
    isFewShown: params.get('few') === '1',
    isOnePage: params.get('page') === '1',
    mark: params.get('at'),
  };
  return { place, formulas: usedBy(place, formulas) };
}

function usedBy(
  { measure, second, columns }: ComparisonPlace,
  formulas: readonly OwnFormula[],
): readonly OwnFormula[] {
  const used = new Set([measure, second, ...(columns ?? [])]);
  return formulas.filter(({ name }) => used.has(ownId(name)));
}

/** A whole number of at least 1; null for anything else. */
function wholeOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function byChart(params: URLSearchParams, key: 'mode' | 'order'): ComparisonPlace['modes'] {
  return Object.fromEntries(
    CHART_IDS.flatMap((id) => {
      const value = params.get(`${key}.${id}`);
      const isKnown = key === 'order' || chartOf(id).modes.includes(value ?? '');
      return value === null || !isKnown ? [] : [[id, value]];
    }),
  );
}

/** Those that can be read. @param parts name, unit and text of each, one after the other */
function formulasOf(parts: readonly string[]): readonly OwnFormula[] {
  const formulas = new Map<string, OwnFormula>();
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [given = '', unitName = '', text = ''] = parts.slice(at, at + 3);
    const name = toFormulaName(given);
    const unit = FORMULA_UNITS.find((each) => each === unitName);
    if (name === null || unit === undefined) continue;
    const formula = { name, unit, text };
    if (toFormulaMeasure(formula) !== null) formulas.set(name, formula);
  }
  return [...formulas.values()];
}
