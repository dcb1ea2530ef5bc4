import type { RawLayout } from '../../shared/kpi/raw-answers.ts';

/** Says what is wrong with the answers to questions that take several, or nothing. */
export type CheckSeveral = (
  raw: Int32Array,
) => { readonly question: string; readonly reason: string } | undefined;

/** The rules that the form keeps: 「3つまで」, and 「特にない」 stands alone. */
export function compileSeveralCheck({ fields }: RawLayout): CheckSeveral {
  const checks = fields.flatMap(({ question, at }) => {
    if (question.type !== 'multiple') return [];
    const exclusive = question.options.flatMap((o, index) => (o.exclusive ? [at + index] : []));
    const end = at + question.options.length;
    return [{ question: question.code, at, end, exclusive, limit: question.limit ?? Infinity }];
  });
  return (raw) => {
    for (const { question, at, end, exclusive, limit } of checks) {
      let chosen = 0;
      for (let i = at; i < end; i++) chosen += raw[i] ?? 0;
      if (chosen > limit) return { question, reason: `more than ${limit} options are chosen` };
      if (chosen > 1 && exclusive.some((i) => raw[i] === 1)) {
        return { question, reason: 'an option that excludes all others is chosen with another' };
      }
    }
    return undefined;
  };
}
