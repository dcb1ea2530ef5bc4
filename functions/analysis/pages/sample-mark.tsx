import { SAMPLE_MARK } from '../wording.ts';

/** Stands wherever figures could be taken for residents' answers. */
export const SampleMark = () => (
  <p class="sample-mark">
    <strong>{SAMPLE_MARK}</strong> 動作を確かめるために作った数値です。市民の回答ではありません。
  </p>
);
