/** The sheet of crops as a model, and the keys on it: whatever of it is drawn. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../../src/form/form-types.ts';
import type { CropGroup } from '../../../../src/ui/review/seen/group-crops.ts';
import { GAP, layCrops, NAME, PADDING } from '../../../../src/ui/review/seen/lay-crops.ts';
import { stepOnSheet } from '../../../../src/ui/review/seen/step-on-sheet.ts';

function idOf(of: CropGroup['of'], nth: number): CellId {
  return `requests.received.${of}-${nth}` as CellId;
}

function groupOf(of: CropGroup['of'], length: number): CropGroup {
  return { of, cells: Array.from({ length }, (_, nth) => idOf(of, nth)) };
}

/** Room for four digits beside each other, or two longer figures. */
const WIDTH = NAME.width + 2 * PADDING + 4 * 44 + 3 * GAP;
const GROUPS = [groupOf(0, 6), groupOf(3, 1), groupOf('many', 5)];
const layout = layCrops(GROUPS, WIDTH);

describe('layCrops', () => {
  test('lines of as many crops as fit, in the order of the groups', () => {
    const sizes = layout.lines.map(({ group, cells }) => [group, cells.length]);
    expect(sizes).toEqual([
      [0, 4],
      [0, 2],
      [1, 1],
      [2, 2],
      [2, 2],
      [2, 1],
    ]);
    expect(layout.placeOf.get(idOf('many', 3))).toEqual({ line: 4, column: 1 });
  });

  test('rows are counted with the names of the groups', () => {
    expect(layout.groups.map(({ row }) => row)).toEqual([1, 4, 6]);
    expect(layout.lines.map(({ row }) => row)).toEqual([2, 3, 5, 7, 8, 9]);
  });

  test('the heights of the lines add up to those of the groups, each with room for its name', () => {
    let top = 0;
    layout.groups.forEach((group, number) => {
      const own = layout.lines.filter((line) => line.group === number);
      expect(group.top).toBe(top);
      expect(own.reduce((sum, { height }) => sum + height, 0)).toBe(group.height);
      expect(group.height).toBeGreaterThanOrEqual(NAME.height);
      top += group.height;
    });
  });

  test('on the narrowest sheet one crop a line; none before its width is known', () => {
    expect(layCrops(GROUPS, 1).lines).toHaveLength(12);
    expect(layCrops(GROUPS, 0)).toMatchObject({ groups: [], lines: [] });
  });
});

describe('stepOnSheet', () => {
  const PAGE = 3;
  const step = (from: CellId, key: string, ctrlKey = false): CellId | null =>
    stepOnSheet(layout, { from, key, ctrlKey, page: PAGE });

  test.each([
    ['to the next of a line', idOf(0, 1), 'ArrowRight', idOf(0, 2)],
    ['over the end of a line', idOf(0, 3), 'ArrowRight', idOf(0, 4)],
    ['over the end of a group', idOf(0, 5), 'ArrowRight', idOf(3, 0)],
    ['back over the beginning of a group', idOf('many', 0), 'ArrowLeft', idOf(3, 0)],
    ['straight down', idOf(0, 1), 'ArrowDown', idOf(0, 5)],
    ['down to the end of a shorter line', idOf(0, 3), 'ArrowDown', idOf(0, 5)],
    ['up to the nearest of smaller crops', idOf('many', 1), 'ArrowUp', idOf(3, 0)],
    ['down to what stands straight below', idOf('many', 1), 'ArrowDown', idOf('many', 3)],
    ['a page down', idOf(0, 1), 'PageDown', idOf('many', 0)],
    ['a page down, no further than the last line', idOf('many', 1), 'PageDown', idOf('many', 4)],
    ['a page up, no further than the first', idOf(3, 0), 'PageUp', idOf(0, 0)],
    ['to the beginning of the line', idOf(0, 5), 'Home', idOf(0, 4)],
    ['to its end', idOf(0, 4), 'End', idOf(0, 5)],
    ['nowhere at the beginning', idOf(0, 0), 'ArrowLeft', idOf(0, 0)],
    ['nor at the top', idOf(0, 2), 'ArrowUp', idOf(0, 2)],
    ['nor at the end', idOf('many', 4), 'ArrowRight', idOf('many', 4)],
    ['nor at the bottom', idOf('many', 4), 'ArrowDown', idOf('many', 4)],
  ])('%s', (_, from, key, to) => {
    expect(step(from, key)).toBe(to);
  });

  test('with Ctrl to the edges of the sheet', () => {
    expect(step(idOf(3, 0), 'Home', true)).toBe(idOf(0, 0));
    expect(step(idOf(3, 0), 'End', true)).toBe(idOf('many', 4));
    expect(step(idOf(3, 0), 'ArrowRight', true)).toBeNull();
  });

  test('other keys, and a cell that is not on it, lead nowhere', () => {
    expect(step(idOf(0, 0), 'x')).toBeNull();
    expect(step('requests.received.total', 'ArrowRight')).toBeNull();
  });
});
