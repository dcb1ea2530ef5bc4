import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { FunctionName } from '../bundle.ts';
import type { StageConfig } from '../config.ts';
import { DataStack } from './data-stack.ts';
import { ServiceStack } from './service-stack.ts';

export interface PlatformProps {
  readonly config: StageConfig;
  readonly env: { readonly account: string; readonly region: string };
  /** The folder of a function's bundle. */
  readonly bundles: (name: FunctionName) => string;
}

export interface Platform {
  readonly data: DataStack;
  readonly service: ServiceStack;
}

/**
 * Everything one stage deploys, checked against the AWS Solutions rules: synthesis fails on a
 * finding that nobody has answered beside its resource.
 */
export function addPlatform(app: App, { config, env, bundles }: PlatformProps): Platform {
  const prefix = `citizen-survey-${config.stage}`;
  const terminationProtection = config.keepsData;
  const data = new DataStack(app, `${prefix}-data`, { env, terminationProtection, config });
  const service = new ServiceStack(app, `${prefix}-service`, { env, config, data, bundles });
  Tags.of(app).add('system', 'citizen-survey');
  Tags.of(app).add('stage', config.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, service };
}
