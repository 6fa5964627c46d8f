/** How each cell of a body's table stands to the sum of its units; and what follows for missing ones. */
import type { CellId } from '../../../../form/form-types.ts';
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import type { ReportRecord } from '../../../../report/record.ts';
import type { RollUpView } from '../../../../store/collection/roll-up/roll-up-types.ts';
import type { BatchWords } from '../../../words/batch/batch.ts';
import { plain, printedText, signed } from '../cells/figure-text.ts';
import type { CellFace } from '../cells/roll-up-grid.tsx';

type Faces = ReadonlyMap<CellId, CellFace>;

export function ownFaces(
  { cells }: RollUpView,
  record: ReportRecord,
  words: BatchWords['rollUp'],
): Faces {
  return new Map(
    cells.map(({ id, state, printed, sum }): [CellId, CellFace] => {
      const text = printedText(record, id);
      const said = text === '' ? words.blank : text;
      if (state === 'equal') {
        return [id, { text, sign: '', state, label: words.cell(said, '', words.states[state]) }];
      }
      if (state === 'unchecked' || printed === null) {
        return [id, { text, sign: '?', state, label: words.cell(said, '', words.states[state]) }];
      }
      const sign = signed(roundFigure(sum - printed));
      return [
        id,
        { text, sign, state, label: words.cell(said, words.off(sign), words.states[state]) },
      ];
    }),
  );
}

export function impliedFaces({ cells, implied }: RollUpView, words: BatchWords['rollUp']): Faces {
  const impossible = new Set(implied?.impossible ?? []);
  return new Map(
    cells.map(({ id }, place): [CellId, CellFace] => {
      const figure = implied?.figures[place] ?? null;
      if (figure === null) {
        return [id, { text: '', sign: '?', state: 'unknown', label: words.notKnown }];
      }
      const text = plain(figure);
      return impossible.has(id)
        ? [
            id,
            { text, sign: '!', state: 'impossible', label: words.cell(text, '', words.impossible) },
          ]
        : [id, { text, sign: '', state: 'equal', label: text }];
    }),
  );
}
