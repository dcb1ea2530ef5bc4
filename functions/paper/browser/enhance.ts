/** What keying does faster with a script; it works without. */
import { carryOn } from './carry-on.ts';
import { moveOn } from './move-on.ts';

moveOn();
carryOn();
