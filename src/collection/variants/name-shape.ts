/** A name taken apart for comparison: the place, or its level, in front, and what is left. */
import {
  levelOfName,
  levelOfPlace,
  normalName,
  placeOfGovernment,
  placeOfName,
} from '../units/normal-name.ts';
import { coreOf } from '../units/unit-forms.ts';

export interface NameShape {
  readonly normal: string;
  /** 清源县, as printed in front, without larger ones, or as the list tells; '' = not known. */
  readonly place: string;
  /** 县; '' = not known. */
  readonly level: string;
  /** 财政局. */
  readonly core: string;
}

/** @param place of the government above, where a list tells it */
export function shapeOf(name: string, place: string | null): NameShape {
  const normal = normalName(name);
  const core = place === null ? null : coreOf(normal, place);
  if (place !== null && core !== null) return { normal, place, level: levelOfPlace(place), core };
  const printed = placeOfName(normal);
  const level = printed === '' ? levelOfName(normal) : levelOfPlace(printed);
  return {
    normal,
    place: placeOfGovernment(printed) ?? printed,
    level,
    core: normal.slice(printed === '' ? level.length : printed.length),
  };
}

/** Whether two may stand in one place: 清源县 and 县, anything and nothing. */
export function isSamePlace(one: NameShape, two: NameShape): boolean {
  if (one.level !== '' && two.level !== '' && one.level !== two.level) return false;
  return one.place === '' || two.place === '' || one.place === two.place;
}
