import type { WeightingPlan } from './weighting.ts';

/**
 * Faults in how an edition is weighted, apart from its list of variables.
 *
 * @param optionsOf the options of a variable, or nothing when there is none of that name.
 */
export function weightingFaults(
  plan: WeightingPlan,
  optionsOf: (variable: string) => readonly string[] | undefined,
): string[] {
  return [
    ...marginFaults(plan),
    ...outsideFaults(plan, optionsOf),
    ...collapseFaults(plan, optionsOf),
  ].map((fault) => `weighting: ${fault}`);
}

/** Margins over the same variables, in whatever order, are the same margin. */
const marginName = (variables: readonly string[]): string => [...variables].sort().join(' × ');

function marginFaults({ variables, margins }: WeightingPlan): string[] {
  return [
    ...repeated(margins.map(marginName)).map((name) => `margin ${name} appears twice`),
    ...margins.flatMap((margin) => [
      ...repeated(margin).map((name) => `margin ${marginName(margin)} names ${name} twice`),
      ...margin
        .filter((name) => !variables.includes(name))
        .map((name) => `margin ${marginName(margin)} names ${name}, which is no cell variable`),
    ]),
  ];
}

function outsideFaults(
  { variables, outsideRegister }: WeightingPlan,
  optionsOf: (variable: string) => readonly string[] | undefined,
): string[] {
  const named = outsideRegister.map(({ variable }) => variable);
  return [
    ...repeated(named).map((name) => `outsideRegister names ${name} twice`),
    ...outsideRegister.flatMap(({ variable, options }) => {
      if (!variables.includes(variable)) {
        return [`outsideRegister names ${variable}, which is no cell variable`];
      }
      const known = optionsOf(variable);
      if (!known) return [];
      const unknown = options
        .filter((option) => !known.includes(option))
        .map((option) => `outsideRegister names unknown option ${option} of ${variable}`);
      const inside = known.some((option) => !options.includes(option));
      return inside ? unknown : [...unknown, `no option of ${variable} is in the register`];
    }),
  ];
}

function collapseFaults(
  { margins, collapse, outsideRegister }: WeightingPlan,
  optionsOf: (variable: string) => readonly string[] | undefined,
): string[] {
  const rules = collapse.map(({ variable }) => variable);
  const crowded = margins.filter(
    (margin) => new Set(rules.filter((name) => margin.includes(name))).size > 1,
  );
  return [
    ...repeated(rules).map((name) => `collapse names ${name} twice`),
    ...crowded.map((margin) => `two collapse rules fit the margin ${marginName(margin)}`),
    ...collapse.flatMap(({ variable, order }) => {
      if (!margins.some((margin) => margin.includes(variable))) {
        return [`collapse names ${variable}, which is in no margin`];
      }
      const outside = outsideRegister.find((one) => one.variable === variable)?.options ?? [];
      const wanted = optionsOf(variable)?.filter((option) => !outside.includes(option));
      if (!wanted) return [];
      return [
        ...repeated(order).map((option) => `the order of ${variable} names ${option} twice`),
        ...order
          .filter((option) => !wanted.includes(option))
          .map((option) => `the order of ${variable} names ${option}, which the register has not`),
        ...wanted
          .filter((option) => !order.includes(option))
          .map((option) => `the order of ${variable} leaves out ${option}`),
      ];
    }),
  ];
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];
