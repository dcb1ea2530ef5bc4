import * as z from 'zod';
import { StampSchema } from '../login/stamp.ts';

/** 全市一時停止: nobody is contacted until it is lifted, as after a disaster. */
export const CityPauseSchema = z.strictObject({
  since: StampSchema,
  reason: z.string().min(1).max(200),
});
export type CityPause = z.infer<typeof CityPauseSchema>;
