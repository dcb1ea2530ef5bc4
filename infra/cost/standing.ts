import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { REGION, stageConfig } from '../config.ts';
import { addPlatform } from '../stacks/platform.ts';
import type { Standing } from './year.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: { readonly Rules?: readonly unknown[] };
}

const CdkSchema = z.object({ context: z.record(z.string(), z.unknown()) });

/** Counts what the stack of a stage has, so that the bill follows the template. */
export function countStanding(stage: string): Standing {
  const cdk = readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8');
  const { context } = CdkSchema.parse(JSON.parse(cdk));
  const outdir = mkdtempSync(join(tmpdir(), 'kiyose-cost-'));
  try {
    return counted(stage, new App({ context, outdir }));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function counted(stage: string, app: App): Standing {
  const { data, service } = addPlatform(app, {
    config: stageConfig(stage),
    env: { account: '111111111111', region: REGION },
    // No bundle is looked at.
    bundles: () => import.meta.dirname,
  });
  const assembly = app.synth();
  const resources = [data, service].flatMap(({ artifactId }) =>
    Object.values<Resource>(assembly.getStackArtifact(artifactId).template.Resources),
  );
  const all = (type: string) => resources.filter(({ Type }) => Type === `AWS::${type}`);
  return {
    keys: all('KMS::Key').length,
    secrets: all('SecretsManager::Secret').length,
    firewalls: all('WAFv2::WebACL').length,
    firewallRules: all('WAFv2::WebACL').flatMap(({ Properties }) => Properties?.Rules ?? []).length,
    alarms: all('CloudWatch::Alarm').length,
    dashboards: all('CloudWatch::Dashboard').length,
    // Those of our own namespace: two of refused codes and one of quiet an edition, one of the audit trail.
    metrics: 3 * stageConfig(stage).schedules.length + 1,
  };
}
