import type { FormVariant } from '../../../../form/editions.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { draftFigures } from './draft-figures.ts';
import { draftParagraph } from './draft-paragraph.ts';
import { lacksOf } from './lacks-of.ts';

export interface MadeOf {
  readonly asked: MadeRollUpAsked;
  readonly view: MadeRollUpView;
  readonly form: FormVariant;
}

/** What may be said of a made roll-up in section 一; '' = nothing. */
export function useDraft({ asked, view, form }: MadeOf): string {
  const words = useBatchWords().madeRollUp;
  return draftParagraph(
    draftFigures(form, view.cells),
    {
      year: asked.year,
      body: asked.parent,
      taken: view.taken.length,
      missing: view.missing.length,
      left: asked.mode === 'leave-out' ? view.withErrors.length : 0,
      lacks: lacksOf(view, words),
    },
    words.draft,
  );
}
