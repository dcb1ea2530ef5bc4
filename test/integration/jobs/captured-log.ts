import { vi } from 'vitest';
import { createLogger } from '../../../shared/runtime/logger.ts';

/** A real logger, and everything that it writes. */
export function capturedLog(service: string) {
  const lines: string[] = [];
  process.env.POWERTOOLS_DEV = 'true';
  for (const method of ['debug', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...line: unknown[]) => {
      lines.push(line.map(String).join(' '));
    });
  }
  return { logger: createLogger(service), lines };
}
