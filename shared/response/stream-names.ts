import type { Stream } from './survey-response.ts';

/** As the office calls them. */
export const STREAM_NAMES: Readonly<Record<Stream, string>> = {
  sampled: '標本調査',
  open: '自由参加',
};
