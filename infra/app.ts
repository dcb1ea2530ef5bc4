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

await bundleFunctions();
addPlatform(app, {
  config,
  env: { account, region: REGION },
  bundles: (name) => bundleFolder(name),
});
