/**
 * Whose file it is that could not be read: told by its name alone, as nothing else is known of it. A unit whose
 * file came broken is asked for it once more, not reminded as if nothing had come.
 */
import { normalName, placeOfName } from './normal-name.ts';
import { formsOfUnit } from './unit-forms.ts';
import { placesOfUnits } from './unit-places.ts';
import type { Unit } from './unit.ts';

/**
 * @param files their names, with folders
 * @param year files that name other years only are of those
 * @returns name of a unit → the file; of several files the first
 */
export function filesOfUnits(
  files: readonly string[],
  units: readonly Unit[],
  year: number,
): ReadonlyMap<string, string> {
  if (files.length === 0) return new Map();
  const places = placesOfUnits(units);
  const known = units.map((unit) => ({
    unit,
    forms: formsOfUnit(unit, places.get(unit.name) ?? null).all.flatMap(withoutPlace),
  }));
  const found = new Map<string, string>();
  for (const file of files) {
    const stem = stemOf(file);
    const years: readonly string[] = stem.match(/20\d\d/g) ?? [];
    if (years.length > 0 && !years.includes(String(year))) continue;
    const name = unitIn(normalName(stem), known);
    if (name !== null && !found.has(name)) found.set(name, file);
  }
  return found;
}

/** The name that ends last, and of those the longest: in 星河市望月镇 the town, not its city. */
function unitIn(
  text: string,
  known: readonly { readonly unit: Unit; readonly forms: readonly string[] }[],
): string | null {
  let best = { end: 0, length: 0 };
  let names = new Set<string>();
  for (const { unit, forms } of known) {
    for (const form of forms) {
      const at = form.length < SHORTEST ? -1 : text.lastIndexOf(form);
      if (at < 0) continue;
      const end = at + form.length;
      const order = end - best.end || form.length - best.length;
      if (order < 0) continue;
      if (order > 0) names = new Set();
      best = { end, length: form.length };
      names.add(unit.name);
    }
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** 星河市财政局 sends 财政局.pdf: whoever collects the files knows of which place. */
function withoutPlace(form: string): readonly string[] {
  return [form, form.slice(placeOfName(form).length)];
}

/** What is shorter stands in other words too. */
const SHORTEST = 3;

/** With its folders, which may bear the unit's name. */
function stemOf(file: string): string {
  return file.replace(/\.[^./]{1,8}$/, '');
}
