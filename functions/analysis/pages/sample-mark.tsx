import { SAMPLE_MARK } from '../wording.ts';

/** Stands wherever figures could be taken for residents' answers. */
export const SampleMark = () => (
  <p class="sample-mark">
    <strong>{SAMPLE_MARK}</strong> 動作を確かめるために作った数値です。市民の回答ではありません。
  </p>
);

/** Stands wherever figures of a rehearsal could be taken for those of the survey. */
export const RehearsalMark = () => (
  <p class="sample-mark">
    <strong>リハーサル</strong> 試しに送られた回答の数値です。リハーサルが終わると消去されます。
  </p>
);
