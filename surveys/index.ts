import * as cities from './cities.ts';
import { createRegistry } from './registry.ts';

export const { definitions, indicatorsOf, cityOf, cityNamed } = createRegistry(cities);
