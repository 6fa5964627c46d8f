/** What is said of a batch as a whole ↔ its part of the exchanged JSON. */
import { collectionKey } from '../../collection/collection-key.ts';
import type { CollectionView } from './collection-protocol.ts';
import { rollUpsOf } from './roll-ups-of.ts';
import { DEFAULT_SETTINGS } from '../../collection/settings.ts';
import { decisionBetween } from '../../collection/state.ts';
import type { CollectionState } from '../../collection/state.ts';
import { kindOfName } from '../../collection/units/kind-of-name.ts';
import { UNIT_KINDS } from '../../collection/units/unit.ts';
import type { Unit } from '../../collection/units/unit.ts';
import type { ExportedBatch, ExportedCollection } from '../../exchange/collection-shape.ts';
import { showHidden } from '../../lib/show-hidden.ts';

export function exportBatch(view: CollectionView, state: CollectionState): ExportedBatch {
  const placed = view.ledger.flatMap(({ unit, reports, copies }) =>
    [...reports, ...copies.flat()].flatMap((id) => (id === null ? [] : [[id, unit.name] as const])),
  );
  return {
    said: exportCollection(view, state),
    unitOf: new Map(placed),
    rollUps: rollUpsOf(view),
  };
}

export function exportCollection(
  { findings }: Pick<CollectionView, 'findings'>,
  { units, settings, decisions, published }: CollectionState,
): ExportedCollection {
  return {
    units: (units ?? []).map(exportUnit),
    findings: findings.map((finding) => {
      const { rule, severity, unit, year, cells, reports, message, expected, found } = finding;
      return {
        rule,
        severity,
        unit,
        year,
        cells: [...cells],
        reports: [...reports],
        message: message.zh,
        expected,
        found,
        ...decisionBetween(finding, decisions),
      };
    }),
    ...(isUsual(settings) ? {} : { settings }),
    ...(Object.keys(published).length === 0 ? {} : { published }),
  };
}

/** By what they say: from another thread they are never the same object. */
function isUsual(settings: CollectionState['settings']): boolean {
  return JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS);
}

function exportUnit({ name, parent, aliases, kind, apart, grown }: Unit) {
  return {
    name,
    parent,
    aliases: [...aliases],
    kind,
    ...(apart === undefined ? {} : { apart: [...apart] }),
    ...(grown === undefined ? {} : { grown }),
  };
}

/** Anybody may have written the file. */
export function importCollection(exported: ExportedCollection): CollectionState {
  const { units, findings, settings, published = {} } = exported;
  const decided = findings.flatMap(({ resolution, note, ...finding }) =>
    resolution === 'open' ? [] : [[collectionKey(finding), { resolution, note }] as const],
  );
  return {
    units: units.length === 0 ? null : units.map(importUnit),
    settings:
      settings === undefined
        ? DEFAULT_SETTINGS
        : { ...settings, deadlines: { ...DEFAULT_SETTINGS.deadlines, ...settings.deadlines } },
    decisions: Object.fromEntries(decided),
    published,
  };
}

function importUnit(exported: ExportedCollection['units'][number]): Unit {
  const { name, parent, aliases, kind, apart, grown } = exported;
  const shown = showHidden(name);
  return {
    name: shown,
    parent: parent === null ? null : showHidden(parent),
    aliases: aliases.map(showHidden),
    kind: UNIT_KINDS.find((each) => each === kind) ?? kindOfName(shown),
    ...(apart === undefined ? {} : { apart: apart.map(showHidden) }),
    ...(grown === undefined ? {} : { grown }),
  };
}
