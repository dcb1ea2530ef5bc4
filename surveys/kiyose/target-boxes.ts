import * as z from 'zod';
import { type TargetBox, TargetBoxSchema } from '../../shared/policy/sdg-goals.ts';

/**
 * The SDG targets that the Future City plan prints beside its indicators. They stand once a box, and
 * the text does not say which of several belongs to which indicator; the boxes on synergies
 * (from line 3063) have none.
 */
export const targetBoxes: TargetBox[] = z.array(TargetBoxSchema).parse([
  { from: 330, to: 368, targets: ['8.1', '8.3'] },
  { from: 386, to: 447, targets: ['3.2'] },
  { from: 473, to: 538, targets: ['7.2', '13.1'] },
  { from: 589, to: 613, targets: ['8.1'] },
  { from: 695, to: 719, targets: ['8.1'] },
  { from: 864, to: 888, targets: ['8.1'] },
  { from: 922, to: 950, targets: ['8.1'] },
  { from: 1020, to: 1044, targets: ['4.6', '4.7'] },
  { from: 1146, to: 1182, targets: ['4.6', '4.7'] },
  { from: 1212, to: 1234, targets: ['4.6', '4.7'] },
  { from: 1285, to: 1307, targets: ['4.6', '4.7'] },
  { from: 1354, to: 1390, targets: ['4.6', '4.7'] },
  { from: 1421, to: 1445, targets: ['4.6', '4.7'] },
  { from: 1476, to: 1508, targets: ['7.2', '13.1'] },
  { from: 1538, to: 1572, targets: ['7.2', '13.1'] },
  { from: 1613, to: 1655, targets: ['7.2', '13.1'] },
  { from: 1710, to: 1754, targets: ['7.2', '13.1'] },
  { from: 1803, to: 1845, targets: ['7.2', '13.1'] },
  { from: 2521, to: 2589, targets: ['8.1', '9.2'] },
  { from: 2672, to: 2708, targets: ['3.2', '7.2', '11.3'] },
  { from: 2776, to: 2806, targets: ['13.3', '15.4'] },
]);
