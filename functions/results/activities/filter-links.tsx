import type { PublicActivity } from '../../../shared/coordination/activity.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Frame, Words } from '../frame.ts';
import {
  type ActivityFilter,
  choicesOf,
  FILTERS,
  type FilterName,
  filterPath,
  meets,
} from './activity-filter.ts';

interface Props {
  readonly frame: Frame;
  readonly definition: Definition;
  readonly activities: readonly PublicActivity[];
  readonly filter: ActivityFilter;
}

const NAMES: Readonly<Record<FilterName, Words>> = {
  field: { ja: '分野', en: 'Field' },
  town: { ja: '地区', en: 'District' },
  time: { ja: '曜日・時間帯', en: 'Days and times' },
  skill: { ja: 'あると助かること', en: 'What helps' },
};

/** Narrows the list without a script: a link for each choice that leaves something to see. */
export const FilterLinks = ({ frame: { language }, definition, activities, filter }: Props) => {
  const ja = language === 'ja';
  const choices = choicesOf(definition.optIn);
  const filtering = FILTERS.some((name) => filter[name] !== undefined);
  return (
    // Closed at first: on a telephone the choices would stand a screen high before the first activity.
    <details class="office-details" open={filtering}>
      <summary>{ja ? '条件で絞り込む' : 'Narrow the list'}</summary>
      <nav class="activity-filter" aria-label={ja ? '絞り込み' : 'Narrow the list'}>
        {FILTERS.map((name) => (
          <div>
            <p id={`by-${name}`}>{NAMES[name][language]}</p>
            <ul aria-labelledby={`by-${name}`}>
              <Choice
                href={filterPath(language, { ...filter, [name]: undefined })}
                here={filter[name] === undefined}
                text={ja ? 'すべて' : 'All'}
              />
              {choices[name].map(({ code, label }) => {
                const narrowed = { ...filter, [name]: code };
                const count = activities.filter((activity) => meets(activity, narrowed)).length;
                const here = filter[name] === code;
                if (count === 0 && !here) return null;
                return (
                  <Choice
                    href={filterPath(language, narrowed)}
                    here={here}
                    text={ja ? `${label.ja}（${count}）` : `${label.en} (${count})`}
                  />
                );
              })}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
};

interface ChoiceProps {
  readonly href: string;
  readonly here: boolean;
  readonly text: string;
}

const Choice = ({ href, here, text }: ChoiceProps) => (
  <li>
    <a href={href} {...(here ? { 'aria-current': 'true' } : {})}>
      {text}
    </a>
  </li>
);
