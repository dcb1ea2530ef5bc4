import * as cities from './cities.ts';
import { createRegistry } from './registry.ts';

export const { definitions, indicatorsOf, cityNamed } = createRegistry(cities);
