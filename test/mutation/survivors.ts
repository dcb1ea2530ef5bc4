/** A mutant that no test kills: what it changes, and why no test could see the difference. */
interface Survivor {
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
  readonly reason: string;
}

type Change = readonly [was: string, becomes: string];

const surviving = (file: string, reason: string, ...changes: readonly Change[]): Survivor[] =>
  changes.map(([was, becomes]) => ({ file, was, becomes, reason }));

const PLUS_OR_MINUS = 'the direction is 1 or -1, by which multiplying and dividing are the same';
const ALWAYS_MATCHED = 'the type system asks for a value where a match always has one';

/** Read by check-survivors.ts, which fails on a survivor that is not here, and on one that is gone. */
export const survivors: readonly Survivor[] = [
  ...surviving(
    'shared/indicator/path.ts',
    'nothing but a number is approximate or has a unit, so what is no number goes the same way',
    ["q.type === 'number'", 'true'],
    ["quantity.type !== 'number'", 'false'],
  ),
  ...surviving(
    'shared/indicator/printed-quantity.ts',
    ALWAYS_MATCHED,
    ["''", '"Stryker was here!"'],
    ["''", '"Stryker was here!"'],
    ["''", '"Stryker was here!"'],
  ),
  ...surviving(
    'shared/indicator/progress.ts',
    PLUS_OR_MINUS,
    ['v * direction', 'v / direction'],
    ['value * direction', 'value / direction'],
    ['target * direction', 'target / direction'],
    ['target * direction', 'target / direction'],
    ['target * direction', 'target / direction'],
    ['path.start.onPath * direction', 'path.start.onPath / direction'],
  ),
  ...surviving(
    'shared/kpi/change.ts',
    'no difference has the size 0, which is returned either way',
    ['difference < 0', 'difference <= 0'],
  ),
  ...surviving('shared/kpi/counts.ts', 'an option with itself is the same pair in either order', [
    'a < b',
    'a <= b',
  ]),
  ...surviving(
    'shared/kpi/kpi-results.ts',
    'weights that were found come from a plan and from answers, which the types ask for once more',
    ['weighing && weighting', 'true'],
    ['weighing && weighting', 'weighing || weighting'],
    ['outcome?.status', 'outcome.status'],
  ),
  ...surviving('shared/kpi/percent.ts', 'no difference rounds to 0 from either side', [
    'dividend < 0n',
    'dividend <= 0n',
  ]),
  ...surviving(
    'shared/kpi/weights/cell-key.ts',
    'the keys of a map are distinct, so that no two compare as equal',
    ['a < b', 'a <= b'],
  ),
];
