import type { Definition } from '../../shared/survey/definition.ts';
import type { SentLine } from '../fixtures/independent-count.ts';
import { type Cell, UNSTATED } from './facts.ts';

/** How many people a cell really stands for, counted straight from the answers that were sent. */
export function truthOf(
  { derived, kpis, attributes }: Definition,
  sent: readonly SentLine[],
): (cell: Cell) => number {
  const chosen = (answers: SentLine['answers'], name: string): string[] => {
    const grouping = derived.find((one) => one.name === name);
    if (grouping?.kind === 'groups') {
      const source = chosen(answers, grouping.question);
      return grouping.groups
        .filter(({ anyOf }) => anyOf.some((one) => source.includes(one)))
        .map(({ code }) => code);
    }
    const [code = '', row = ''] = name.split('.');
    const answer = answers[code];
    if (answer === undefined) return [];
    if (Array.isArray(answer)) return answer;
    if (typeof answer !== 'object') return [String(answer)];
    return answer[row] === undefined ? [] : [answer[row]];
  };
  return ({ stream, question, option, side }) => {
    const kpi = kpis.find(({ indicator }) => `kpi:${indicator}` === question);
    const name = kpi ? [kpi.question, kpi.row].filter(Boolean).join('.') : question;
    const counted = kpi?.anyOf ?? [option];
    return sent.filter((line) => {
      if (line.stream !== stream) return false;
      const own = side && chosen(line.answers, side.attribute)[0];
      if (side && (own ?? UNSTATED) !== side.value) return false;
      const here = chosen(line.answers, name);
      if (option === null) return attributes.includes(name) || here.length > 0;
      return here.some((code) => counted.includes(code));
    }).length;
  };
}
