import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleFolder, bundleFunctions } from './bundle.ts';
import { REGION, stageConfig } from './config.ts';
import { onThisMachine, readPorts } from './rehearsal/on-this-machine.ts';
import { addPlatform } from './stacks/platform.ts';

/** Lets the stacks be synthesised anywhere; a deployment to it is refused by AWS. */
const NO_ACCOUNT = '111111111111';

const app = new App();
const stage = stageConfig(app.node.tryGetContext('stage') ?? 'dev');
const ports = app.node.tryGetContext('ports');
const config = ports ? onThisMachine(stage, readPorts(ports), new Date()) : stage;
const account = app.node.tryGetContext('account') ?? process.env.CDK_DEFAULT_ACCOUNT ?? NO_ACCOUNT;

// Beside the templates, so that two runs at once never write over each other's files.
const bundles = join(app.outdir, 'bundles');
await bundleFunctions(bundles);
addPlatform(app, {
  config,
  env: { account, region: REGION },
  bundles: (name) => bundleFolder(name, bundles),
});
