import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesised.ts';

const stages = [synthesise('dev'), synthesise('prod')] as const;
const [dev, prod] = stages;

/** A resource under another id is another resource: what the old one held would be left behind or lost. */
const STATEFUL = {
  'AWS::Backup::BackupVault': ['BackupsVault1F11AFCC'],
  'AWS::DynamoDB::Table': [
    'TablesresponsesA78754D8',
    'TablesinvitationsC1295134',
    'Tablessending8EDE2AE4',
    'Tablescontacts32CC5ADB',
    'Tablescoordination47EF32EF',
    'Tablesresults218D8D76',
    'TablesofficeE80E30CB',
    'Tablesaudit3BC6CFAF',
    'TablespublishedDC2667F1',
  ],
  'AWS::KMS::Key': ['TableKeyF581D96F', 'ContactKey397FFA9E'],
  'AWS::S3::Bucket': ['AuditHeadsBucketE6DF1D3D'],
  'AWS::SecretsManager::Secret': [
    'SecretsaccessCode76854C12',
    'SecretswithdrawalCode8E2A077C',
    'SecretsresidentSessionACBEE85F',
    'SecretsanalysisSession3A821AEC',
    'SecretscoordinatorSessionCA24779A',
    'SecretsstopLink4C641C0A',
    'SecretstrailNames11C7216B',
    'SecretspaperB3EA812E',
    'SecretsanalysisOidcClient58525FFE',
    'SecretscoordinatorOidcClient7F599343',
  ],
};

describe('what holds data', () => {
  it.each(Object.entries(STATEFUL))('keeps its logical id: %s', (type, ids) => {
    for (const { templates } of stages) {
      expect(Object.keys(templates.data.findResources(type)).sort()).toEqual([...ids].sort());
    }
  });

  it('keeps its id where accounts of staff are ours', () => {
    expect(Object.keys(dev.templates.data.findResources('AWS::Cognito::UserPool'))).toEqual([
      'StaffAccountsPool833B575E',
    ]);
  });

  it('stands in the data stack, but for what passes through on its way', () => {
    const held = /^AWS::(DynamoDB|S3::Bucket$|SecretsManager|Backup|Cognito::UserPool$)/;
    const types = Object.values(prod.templates.service.toJSON().Resources).map(
      (resource) => (resource as { Type: string }).Type,
    );
    expect(types.filter((type) => held.test(type))).toEqual([]);
  });
});

describe('a template', () => {
  it.each(['data', 'service'] as const)('%s stays within what CloudFormation takes', (name) => {
    for (const { templates } of stages) {
      const template = templates[name].toJSON();
      expect(Object.keys(template.Resources).length).toBeLessThan(500);
      expect(Object.keys(template.Outputs ?? {}).length).toBeLessThan(200);
      expect(JSON.stringify(template).length).toBeLessThan(1_000_000);
    }
  });

  it('marks what it makes with system and stage', () => {
    const [table] = Object.values(prod.templates.data.findResources('AWS::DynamoDB::Table'));
    expect(table?.Properties.Tags).toEqual(
      expect.arrayContaining([
        { Key: 'stage', Value: 'prod' },
        { Key: 'system', Value: 'citizen-survey' },
      ]),
    );
  });
});
