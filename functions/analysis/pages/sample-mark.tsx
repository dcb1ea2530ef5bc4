import type { Definition } from '../../../shared/survey/definition.ts';
import { MARK_TEXTS, markOf, REHEARSAL_MARK, SAMPLE_MARK } from '../wording.ts';

const Mark = ({ mark }: { readonly mark: string }) => (
  <p class="sample-mark">
    <strong>{mark}</strong> {MARK_TEXTS[mark]}
  </p>
);

/** Stands wherever figures could be taken for residents' answers. */
export const SampleMark = () => <Mark mark={SAMPLE_MARK} />;

/** Stands wherever figures of a rehearsal could be taken for those of the survey. */
export const RehearsalMark = () => <Mark mark={REHEARSAL_MARK} />;

/** One or the other, where an edition's figures are not the survey's own. */
export const DataMark = ({ definition }: { readonly definition: Definition }) => {
  const mark = markOf(definition);
  return mark ? <Mark mark={mark} /> : null;
};
