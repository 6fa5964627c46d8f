/** The normal forms in which a unit's name may be printed: with its place, with the place's level, without either. */
import {
  isLargerPlace,
  levelOfName,
  levelOfPlace,
  normalName,
  placeOfGovernment,
  placeOfName,
} from './normal-name.ts';
import type { Unit } from './unit.ts';

export interface UnitForms {
  readonly all: readonly string[];
  /** Those of them that begin with the place's whole name. */
  readonly wholes: readonly string[];
  /** Without place and level: 财政局. */
  readonly cores: readonly string[];
}

/** @param place of the government above; null = not known */
export function formsOfUnit({ name, aliases }: Unit, place: string | null): UnitForms {
  const normals = [name, ...aliases].map(normalName);
  const cores = place === null ? [] : normals.flatMap((normal) => coreOf(normal, place) ?? []);
  const own = placeOfGovernment(name);
  const wholes = [
    ...cores.map((core) => `${place ?? ''}${core}`),
    ...normals.filter((normal) => placeOfName(normal) !== ''),
    ...(own === null ? [] : [normalName(own)]),
  ];
  const levels = cores.map((core) => `${levelOfPlace(place ?? '')}${core}`);
  // 县人民政府, where a county has one.
  const governing =
    own === null || normals[0]?.endsWith('本级') ? [] : [`${levelOfPlace(own)}政府`];
  return { all: [...normals, ...wholes, ...levels, ...cores, ...governing], wholes, cores };
}

/** 云岭市清源县财政局, 清源县财政局, 县财政局, 财政局 → 财政局; null = of another place. */
export function coreOf(normal: string, place: string): string | null {
  const at = normal.indexOf(place);
  if (at >= 0 && isLargerPlace(normal.slice(0, at))) {
    return longEnough(normal.slice(at + place.length));
  }
  if (placeOfName(normal) !== '') return null;
  const level = levelOfName(normal);
  if (level === '') return longEnough(normal);
  return level === levelOfPlace(place) ? longEnough(normal.slice(level.length)) : null;
}

/** One character is what is left of a name like 县局. */
function longEnough(core: string): string | null {
  return core.length < 2 ? null : core;
}
