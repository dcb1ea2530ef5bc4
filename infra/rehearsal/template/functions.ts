import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Assembly, nameOf, type Placed, resourcesOf } from './assembly.ts';
import { physicalOf } from './physical.ts';
import type { Resolve } from './resolve.ts';

/** One AWS::Lambda::Function, with nothing left to resolve. */
export interface PlannedFunction {
  /** What people call it: `kpi-job`. */
  readonly name: string;
  readonly functionName: string;
  readonly arn: string;
  /** The folder of its code, and the module and export to call: `index.handler`. */
  readonly code: string;
  readonly handler: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly region: string;
  readonly logGroup: string;
}

const PropertiesSchema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.literal(`nodejs${process.versions.node.split('.')[0]}.x`),
  MemorySize: z.int().default(128),
  Timeout: z.int().default(3),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
  LoggingConfig: z.object({ LogGroup: z.string() }).optional(),
});

/**
 * The functions of all stacks.
 *
 * @throws {Error} naming the function that refers to what is not there, whose code or handler is
 *   missing, or that runs on another Node than this.
 */
export function functionsIn(assembly: Assembly, resolve: Resolve): PlannedFunction[] {
  return resourcesOf(assembly, 'AWS::Lambda::Function').map((placed) =>
    planned(assembly, resolve, placed),
  );
}

function planned(assembly: Assembly, resolve: Resolve, placed: Placed): PlannedFunction {
  const { stack, id, resource } = placed;
  const name = nameOf(placed);
  const parsed = PropertiesSchema.safeParse(resolve(stack, resource.Properties, id));
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  const properties = parsed.data;
  const { ref, attributes } = physicalOf(stack, id, resource);
  const code = assembly.assets.get(properties.Code.S3Key);
  const [module = ''] = properties.Handler.split('.');
  if (!code || !existsSync(join(code, `${module}.mjs`))) {
    throw new Error(`${name}: the assembly holds no code with ${module}.mjs for it`);
  }
  return {
    name,
    functionName: ref,
    arn: attributes?.Arn ?? '',
    code,
    handler: properties.Handler,
    memoryMegabytes: properties.MemorySize,
    timeoutSeconds: properties.Timeout,
    environment: properties.Environment?.Variables ?? {},
    region: stack.region,
    logGroup: properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${ref}`,
  };
}
