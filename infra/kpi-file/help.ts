import { DENOMINATORS } from '../../shared/kpi/percents.ts';
import { MARGIN_COLUMNS } from '../../shared/kpi/weights/read-margins.ts';

export const HELP = `Computes the figures of an edition from a file of answers, without a server.

npm run -s kpi -- --edition kiyose-2026 --responses answers.csv --by sex,age --format csv

  --edition ID        which edition (required)
  --responses FILE    the answers, CSV or JSON Lines (required)
  --population FILE   people by the categories that answers are weighted on, CSV; without it nothing
                      is weighted and the population counts as unlimited
  --at DAY            when the answers were given, such as 2026-10-31; without it progress to the
                      targets is not judged
  --by NAMES          crosses every question with these variables, separated by commas
  --denominator NAME  base of the percents of questions, not of KPIs: ${DENOMINATORS.join(', ')} (answered)
  --format NAME       json or csv (json)
  --help              shows this

If any row is wrong, its line, column and reason are written to the standard error, nothing is
printed as a result, and the exit code is 1. The order of rows changes nothing.

INPUT, CSV: UTF-8, a header, one row an answered form.
  stream          sampled (drawn from the register) or open (anyone)
  channel         web or paper; the column may be left out, then all are web
  QUESTION        one answer: the option's code; 0 to 10: the number; a number: the number;
                  several answers: the codes joined by ; (shelter;food)
  QUESTION.ROW    a row of a matrix: the option's code
  QUESTION.OPTION several answers, instead of one column: 1 chosen, 0 or empty not; then all options
                  have a column
  id, survey, language, definition_version are passed over. Columns of free text may be left out and
  are never read further than whether they are empty. Any other column is an error, and so is a
  missing one. An empty field is 無回答. What stands in the column of a question that was not put to
  this person is not counted.

INPUT, JSON Lines: one object a line,
  {"stream": "sampled", "channel": "web", "answers": {"sex": "female", "habits": {"waste": "always"}}}
  channel may be left out; answers as the platform stores them, as npm run simulate --out writes them.

INPUT, --population: CSV, UTF-8, a header, one row a category (or combination of categories).
  VARIABLE        one column for each variable that the edition weights by (age, sex): the option's
                  code. The columns that a row fills say which margin it belongs to: age and sex
                  both filled is one row of age × sex. Each margin of the definition is given
                  whole; where there is nobody, put 0. Options that the register does not have
                  (「その他」「答えたくない」) have no row.
  population      how many people, from the resident register; never an estimate of this program
  as_of           the day they were counted, such as 2026-10-01
  includes_foreign_residents  yes or no
  source          where the figures were taken from
  The columns are those of the variables and ${MARGIN_COLUMNS.join(', ')}. The last three are the
  same in all rows of a margin.

    sex,age,population,as_of,includes_foreign_residents,source
    female,18_29,1234,2026-10-01,yes,住民基本台帳

OUTPUT, json: one object.
  survey, definitionVersion, engineVersion, sample (true on data nobody gave)
  responses       answered forms by stream
  tally           SHA-256 of the tally: the same for the same answers in any order
  weighting       status, and which figure is official; if weighted: margins with their day and
                  source, method, population, answers, unstated (weight 1), iterations, deviation,
                  fit of each category (several in one: merged), trimming, smallest and largest
                  weight, deff, effectiveN; if not: reason, where, explanation
  samplingError   what a report's appendix prints: ± points at 5 to 50 % and at the complement, of all
                  sampled answers, corrected for the population if that is known; decides nothing
  kpis            for each KPI and stream: n (denominator), count, percentTenths (648 is 64.8 %),
                  interval (sampled only), population (people drawn from, for whom the intervals
                  are corrected), weighted (percentTenths, interval, share, effectiveN, deff; null
                  without weights), official (unweighted or weighted), and the difference of the
                  official figure to what the plan states
  verdicts        count (KPIs with a figure), expectedFalse (how many of these read 上がった or
                  下がった by chance when nothing changed, if all are judged at 95 %), and kpis:
                  for each sampled one progress (達成, 順調, 遅れ, 判定できない, with the reason), and for each
                  stated value its progress, onPath (where the line from baseline to target stands),
                  neededPace, pace and expected (percent points), and change since the baseline with
                  its verdict, reason and comparability (comparable, bridged, broken; the reason is
                  comparabilityReason)
  questions       for each stream and variable: bases (everyone, asked, answered, eligible), n,
                  options with count and percentTenths, noAnswer, notAsked, mean of a 0–10 question;
                  weighted: percentTenths by option, effectiveN, deff, meanHundredths
  crosses         with --by: for each stream, variable and option of --by the same, and the total;
                  small is true for n under 30

OUTPUT, csv: one row a figure, UTF-8 with byte order mark.
  table           kpi, question or cross; stated: a KPI beside one value of the plan; verdicts: its
                  n is how many KPIs have a figure, printed how many verdicts of up or down chance
                  alone gives on these; weighting: one row a fact, in printed (category and merged:
                  option the categories, n answers, count people, printed people under weights);
                  sampling_error: printed has the ± points at the percents in option
  stream          sampled or open
  variable        question, question.row, derived variable, or the KPI's indicator
  by, by_option   the variable and option of --by; empty for totals
  option          option; _no_answer 無回答, _not_asked 非該当; mean for the mean of a 0–10 question
  denominator, n  what the percent is a share of, and how many that are
  count           how many; for a mean the sum of all values
  percent         one decimal, half up; empty where the option is not in the base; for a mean the mean
  printed         the percent as a report prints it: - none, 0.0 under 0.05 %
  mark            * for n under 30: for reference only
  low, high       95 % interval of a KPI's percent
  weighted_percent, weighted_low, weighted_high
                  the same under weights; for a mean the weighted mean; empty without weights
  effective_n, deff  answers of equal weight that would tell as much, and n divided by them
  official        unweighted or weighted: which of a KPI's two percents the city states
  plan_line, baseline, baseline_at, target, target_by
                  what the plan states, as printed
  progress, progress_reason
                  達成, 順調, 遅れ or 判定できない, and why
  on_path         where the line from baseline to target stands at --at, in percent
  needed_pace, pace, expected
                  percent points a year needed and had, and the percent expected at the target's date
  change, change_verdict, change_reason
                  percent points since the baseline, 上がった, 下がった, 有意な差とはいえない or
                  判定できない, and why
  comparability, comparability_reason
                  comparable, bridged or broken, and why
`;
