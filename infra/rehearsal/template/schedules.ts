import * as z from 'zod';
import { type Assembly, nameOf, resourcesOf } from './assembly.ts';
import type { Resolve } from './resolve.ts';

/** One AWS::Scheduler::Schedule. */
export interface PlannedSchedule {
  readonly name: string;
  readonly functionArn: string;
  readonly roleArn: string;
  /** What the function is given, where the schedule says so. */
  readonly input?: string | undefined;
}

const ScheduleSchema = z.object({
  State: z.literal('ENABLED').default('ENABLED'),
  ScheduleExpression: z.string().regex(/^(cron|rate)\(.+\)$/),
  Target: z.object({ Arn: z.string(), RoleArn: z.string(), Input: z.string().optional() }),
});

/** @throws {z.ZodError} for a schedule that would not run. */
export function schedulesIn(assembly: Assembly, resolve: Resolve): PlannedSchedule[] {
  return resourcesOf(assembly, 'AWS::Scheduler::Schedule').map((placed) => {
    const { stack, id, resource } = placed;
    const { Target } = ScheduleSchema.parse(resolve(stack, resource.Properties, id));
    return {
      name: nameOf(placed),
      functionArn: Target.Arn,
      roleArn: Target.RoleArn,
      input: Target.Input,
    };
  });
}

/** What EventBridge Scheduler hands to a function: the schedule's own input, or an event of its own. */
export const eventOf = ({ input, name }: PlannedSchedule): unknown =>
  input === undefined
    ? {
        version: '0',
        id: crypto.randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.scheduler',
        time: new Date().toISOString(),
        resources: [`arn:aws:scheduler:ap-northeast-1:111111111111:schedule/default/${name}`],
        detail: '{}',
      }
    : JSON.parse(input);
