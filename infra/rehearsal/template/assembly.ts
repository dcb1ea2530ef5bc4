import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const ResourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.object({ 'aws:cdk:path': z.string().optional() }).optional(),
});
export type Resource = z.infer<typeof ResourceSchema>;

const TemplateSchema = z.object({
  Resources: z.record(z.string(), ResourceSchema),
  Outputs: z
    .record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }),
    )
    .default({}),
});

/** One synthesised stack: its template and where it would be deployed. */
export interface SynthesisedStack extends z.infer<typeof TemplateSchema> {
  readonly name: string;
  readonly account: string;
  readonly region: string;
}

/** What `cdk synth` leaves in its folder, and all that a rehearsal knows of the platform. */
export interface Assembly {
  readonly stacks: readonly SynthesisedStack[];
  /** The folder of an asset, by the key under which it would be uploaded. */
  readonly assets: ReadonlyMap<string, string>;
}

const ManifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z.object({ templateFile: z.string().optional() }).loose().optional(),
    }),
  ),
});

const AssetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** Reads a cloud assembly. @throws {z.ZodError} when the folder holds something else. */
export function readAssembly(folder: string): Assembly {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { artifacts } = ManifestSchema.parse(read('manifest.json'));
  const stacks: SynthesisedStack[] = [];
  const assets = new Map<string, string>();
  for (const [name, { type, environment, properties }] of Object.entries(artifacts)) {
    if (type !== 'aws:cloudformation:stack') continue;
    const [account = '', region = ''] = (environment ?? '').replace('aws://', '').split('/');
    const template = TemplateSchema.parse(read(properties?.templateFile ?? ''));
    stacks.push({ name, account, region, ...template });
    const { files } = AssetsSchema.parse(read(`${name}.assets.json`));
    for (const { source, destinations } of Object.values(files)) {
      for (const { objectKey } of Object.values(destinations)) {
        assets.set(objectKey, join(folder, source.path));
      }
    }
  }
  return { stacks, assets };
}

export interface Placed {
  readonly stack: SynthesisedStack;
  readonly id: string;
  readonly resource: Resource;
}

/** Every resource of a type, in all stacks. */
export const resourcesOf = ({ stacks }: Assembly, type: string): Placed[] =>
  stacks.flatMap((stack) =>
    Object.entries(stack.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({ stack, id, resource })),
  );

/** What people call a resource: its construct's path in the stack, or its logical id. */
export function nameOf({ id, resource }: Placed): string {
  const path = resource.Metadata?.['aws:cdk:path']?.split('/').slice(1, -1);
  return path?.filter((part) => !['Function', 'Schedule'].includes(part)).join('/') || id;
}
