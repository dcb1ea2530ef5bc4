import { beforeEach, expect, it, vi } from 'vitest';
import { countRefusedCode } from '../../../shared/runtime/metrics.ts';

beforeEach(() => {
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
});

it('counts a refused code by its survey and by nothing else', async () => {
  const written = vi.spyOn(console, 'log').mockImplementation(() => {});
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await countRefusedCode('mihon', 'unknown');
  await countRefusedCode('mihon', 'malformed');
  expect(warned).not.toHaveBeenCalled();
  const lines: unknown[] = written.mock.calls.map(([line]) => JSON.parse(String(line)));
  const line = (name: string) => ({
    _aws: {
      Timestamp: expect.any(Number),
      CloudWatchMetrics: [
        {
          Namespace: 'CitizenSurvey',
          Dimensions: [['survey']],
          Metrics: [{ Name: name, Unit: 'Count' }],
        },
      ],
    },
    survey: 'mihon',
    [name]: 1,
  });
  expect(lines).toEqual([line('AccessCodesRefused'), line('AccessCodesMalformed')]);
});
