import { Logger } from '@aws-lambda-powertools/logger';

/**
 * One logger a function. Only registered messages with the fields named here are written: never a
 * code, an answer, a contact or an address, and never the event itself.
 */
export const createLogger = (service: string): Logger =>
  new Logger({ serviceName: service, logRecordOrder: ['level', 'message', 'service'] });

/** What an error may say in a log: its name and where it arose, not its message, which may quote input. */
export function describeError(error: unknown): { name: string; at: string } {
  if (!(error instanceof Error)) return { name: typeof error, at: '' };
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const places = message < 0 ? [] : stack.slice(message + error.message.length).split('\n');
  return { name: error.name, at: places.slice(1, 6).join('\n') };
}
