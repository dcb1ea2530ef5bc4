import type { City } from '../city.ts';
import { edition2025Sample } from './edition-2025-sample.ts';
import { edition2026 } from './edition-2026/index.ts';
import { english } from './english.ts';
import { indicators } from './indicators/index.ts';
import { policies } from './policies.ts';
import { targetBoxes } from './target-boxes.ts';

export const kiyose: City = {
  indicators,
  definitions: [edition2025Sample, edition2026],
  policies,
  targetBoxes,
  municipality: '132217',
  english,
};
