import * as z from 'zod';
import { type Indicator, IndicatorSchema } from '../../../shared/indicator/indicator.ts';
import { attachment } from './attachment.ts';
import { climateAndResources } from './climate-and-resources.ts';
import { community } from './community.ts';
import { dailyEnvironment } from './daily-environment.ts';
import { industry } from './industry.ts';
import { otherSurveys } from './other-surveys.ts';
import { townVitality } from './town-vitality.ts';
import { wellbeing } from './wellbeing.ts';

/**
 * Every indicator of the city's SDGs Future City plan. Values stand exactly as the plan prints
 * them, full-width digits, dashes and contradictions included; `lines` count in the plan's text.
 */
export const indicators: Indicator[] = z
  .array(IndicatorSchema)
  .parse([
    ...industry,
    ...townVitality,
    ...attachment,
    ...wellbeing,
    ...dailyEnvironment,
    ...otherSurveys,
    ...climateAndResources,
    ...community,
  ]);
