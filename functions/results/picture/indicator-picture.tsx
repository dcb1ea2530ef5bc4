import { PROGRESS_STATUS_TEXTS } from '../../../shared/indicator/progress-wording.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { trendGeometry } from '../../../shared/web/chart/trend-geometry.ts';
import { indicatorName, mainPlace } from '../board/indicator-texts.ts';
import type { Opened, SiteLanguage } from '../frame.ts';
import { printedText, valueText, whenText } from '../print.ts';
import type { Typesetter } from './typesetter.ts';

/** As those who show links ask for (Open Graph), in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const NAME = { sizes: [52, 46, 40], smallest: 40, lead: 1.38, most: 3 } as const;
const INK = '#1a1a1a';
const SOFT = '#595959';
const BLUE = '#0017c1';
/** Where the chart stands. */
const CHART = { left: 700, width: 436, top: 350, bottom: 540 } as const;

const WORDS = {
  ja: {
    latest: '最新の値',
    none: 'まだ値がありません',
    target: '目標',
    by: (when: string) => `（${when}）`,
    others: 'ほか',
  },
  en: {
    latest: 'Latest value',
    none: 'No value yet',
    target: 'Target',
    by: (when: string) => ` (${when})`,
    others: ' and others',
  },
} as const;

interface Props {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
  readonly letters: Typesetter;
}

/** An indicator as a link to it is shown: what it is called, where it stands, where it should go. */
export const indicatorPicture = (props: Props): string => String(<Picture {...props} />);

const Picture = ({ opened, indicator, letters }: Props) => {
  const { language, publication } = opened;
  const words = WORDS[language];
  const latest = indicator.points.at(-1);
  const name = indicatorName(indicator, opened);
  const verdict = indicator.status && PROGRESS_STATUS_TEXTS[indicator.status][language];
  const across = PICTURE.width - 2 * MARGIN;
  const size = NAME.sizes.find((one) => letters.lines(name, one, across, 9).length <= NAME.most);
  const nameSize = size ?? NAME.smallest;
  const beside = CHART.left - MARGIN - 40;
  const say = (text: string, x: number, y: number, most: number, fill = INK, width = beside) => (
    <path fill={fill} d={letters.shapes(text, x, y, fitting(letters, text, most, width))} />
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE.width}
      height={PICTURE.height}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
    >
      <title>{name}</title>
      <rect width={PICTURE.width} height={PICTURE.height} fill="#fff" />
      <rect width={PICTURE.width} height="16" fill={BLUE} />
      {say(publication.title[language], MARGIN, 84, 28, SOFT, across)}
      {letters
        .lines(name, nameSize, across, NAME.most)
        .map((line, i) => say(line, MARGIN, 152 + i * nameSize * NAME.lead, nameSize, INK, across))}
      {say(
        latest ? `${words.latest}　${whenText(latest.at, language)}` : words.latest,
        MARGIN,
        386,
        26,
        SOFT,
      )}
      {latest
        ? say(valueText(indicator, latest.value, opened), MARGIN, 490, 104, BLUE)
        : say(words.none, MARGIN, 470, 60, SOFT)}
      {verdict && say(verdict, MARGIN, 548, 34)}
      {say(targetText(indicator, language), MARGIN, 596, 30)}
      <Chart indicator={indicator} letters={letters} />
    </svg>
  );
};

/** What the city goes by; where places of the plan differ and nobody chose, not as if it were all. */
function targetText(indicator: PublicIndicator, language: SiteLanguage): string {
  const place = mainPlace(indicator);
  if (!place) return '';
  const words = WORDS[language];
  const [target, by] = [place.target, place.targetBy].map((one) => printedText(one, language));
  const open = indicator.officialLine === null;
  const several = new Set(indicator.stated.map((one) => one.target + one.targetBy)).size > 1;
  return `${words.target} ${target}${words.by(by ?? '')}${open && several ? words.others : ''}`;
}

/** The size at which a text fits a width, and no larger than asked for. */
const fitting = (letters: Typesetter, text: string, size: number, width: number): number =>
  Math.min(size, (size * width) / letters.width(text, size));

const Chart = ({ indicator, letters }: Pick<Props, 'indicator' | 'letters'>) => {
  const chart = trendGeometry(indicator, {
    top: CHART.top,
    bottom: CHART.bottom,
    left: 4,
    right: 96,
  });
  if (!chart) return null;
  const across = (percent: number) => CHART.left + (CHART.width * percent) / 100;
  return (
    <g>
      <line
        x1={CHART.left}
        y1={CHART.bottom + 24}
        x2={CHART.left + CHART.width}
        y2={CHART.bottom + 24}
        stroke={SOFT}
        stroke-width="2"
      />
      {chart.years
        .filter((_, i, years) => i === 0 || i === years.length - 1)
        .map(({ year, x }) => (
          <path
            fill={SOFT}
            d={letters.shapes(String(year), across(x) - 30, CHART.bottom + 56, 26)}
          />
        ))}
      {chart.paths.map(({ start, end }) => (
        <>
          {start && end && (
            <line
              x1={across(start.x)}
              y1={start.y}
              x2={across(end.x)}
              y2={end.y}
              stroke={SOFT}
              stroke-width="4"
              stroke-dasharray="12 9"
            />
          )}
          {start && <Diamond x={across(start.x)} y={start.y} />}
          {end && <Triangle x={across(end.x)} y={end.y} />}
        </>
      ))}
      {chart.points.map(({ x, y, whisker }) => (
        <>
          {whisker && (
            <line
              x1={across(x)}
              y1={whisker.low}
              x2={across(x)}
              y2={whisker.high}
              stroke={BLUE}
              stroke-width="4"
            />
          )}
          <circle cx={across(x)} cy={y} r="12" fill={BLUE} />
        </>
      ))}
    </g>
  );
};

const Diamond = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path d={`M${x} ${y - 13}l13 13l-13 13l-13 -13z`} fill="#fff" stroke={SOFT} stroke-width="4" />
);

const Triangle = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path d={`M${x} ${y - 15}l15 26h-30z`} fill={INK} />
);
