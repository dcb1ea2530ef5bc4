import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { rightsOf } from './rights.ts';
import { synthesise } from './synthesised.ts';

const prod = synthesise('prod');
const rights = Object.fromEntries(FUNCTIONS.map((name) => [name, rightsOf(prod, name)])) as Record<
  FunctionName,
  string[]
>;

/** What each duty needs of the tables, the contact key and the secrets; nothing else is given. */
const NEEDED: Record<FunctionName, string[]> = {
  resident: [
    'responses dynamodb:PutItem (inside a transaction)',
    'invitations dynamodb:GetItem',
    'invitations dynamodb:UpdateItem (inside a transaction)',
    'sending dynamodb:GetItem',
    'sending dynamodb:PutItem',
    'sending dynamodb:DeleteItem',
    'sending dynamodb:UpdateItem (pauses only)',
    'contacts dynamodb:PutItem (inside a transaction)',
    'contact key kms:GenerateDataKey',
    'secret accessCode secretsmanager:GetSecretValue',
    'secret withdrawalCode secretsmanager:GetSecretValue',
    'secret residentSession secretsmanager:GetSecretValue',
  ],
  'kpi-job': [
    'responses dynamodb:Query',
    'results dynamodb:GetItem',
    'results dynamodb:PutItem',
    'results dynamodb:Query',
    'office dynamodb:Query (margins only)',
    'dead letters sqs:SendMessage',
  ],
  'contact-job': [
    'contacts dynamodb:Query (preferences only)',
    'coordination dynamodb:Query (contact list only)',
    'coordination dynamodb:PutItem (contact list only)',
    'coordination dynamodb:DeleteItem (contact list only)',
    'dead letters sqs:SendMessage',
  ],
  analysis: [
    'results dynamodb:GetItem (what is counted only)',
    'office dynamodb:GetItem (sessions only)',
    'office dynamodb:PutItem (sessions only)',
    'office dynamodb:UpdateItem (sessions only)',
    'office dynamodb:DeleteItem (sessions only)',
    'office dynamodb:Query (margins only)',
    'office dynamodb:PutItem (margins only)',
    'secret analysisSession secretsmanager:GetSecretValue',
    'secret analysisOidcClient secretsmanager:GetSecretValue',
  ],
  coordinator: [
    'contacts dynamodb:GetItem',
    'coordination dynamodb:GetItem (sessions only)',
    'coordination dynamodb:PutItem (sessions only)',
    'coordination dynamodb:UpdateItem (sessions only)',
    'coordination dynamodb:DeleteItem (sessions only)',
    'coordination dynamodb:Query (contact list only)',
    'contact key kms:Decrypt',
    'secret coordinatorSession secretsmanager:GetSecretValue',
    'secret coordinatorOidcClient secretsmanager:GetSecretValue',
  ],
};

/** What every function has: its log, and the tables' key by way of DynamoDB only. */
const COMMON = [
  'own log group logs:CreateLogStream',
  'own log group logs:PutLogEvents',
  ...['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext']
    .concat('ReEncryptFrom', 'ReEncryptTo')
    .map((action) => `table key kms:${action} (through DynamoDB)`),
];

describe('the rights of the functions', () => {
  it.each(FUNCTIONS)('%s has exactly what its duty needs', (name) => {
    expect(rights[name]).toEqual([...NEEDED[name], ...COMMON].sort());
  });

  it('names every action: no wildcard', () => {
    expect(
      Object.values(rights)
        .flat()
        .filter((right) => right.includes('*')),
    ).toEqual([]);
  });

  it('gives every function a role of its own', () => {
    const roles = FUNCTIONS.map((name) => prod.service.functions[name].lambda.role?.node.path);
    expect(new Set(roles).size).toBe(FUNCTIONS.length);
  });
});

describe('what no mistake may open', () => {
  const on = (name: FunctionName, thing: string) =>
    rights[name].filter((right) => right.startsWith(`${thing} `));

  it('the residents’ site cannot read an answer or a contact back', () => {
    for (const table of ['responses', 'contacts']) {
      expect(on('resident', table)).toEqual([`${table} dynamodb:PutItem (inside a transaction)`]);
    }
    expect(on('resident', 'contact key')).not.toContain('contact key kms:Decrypt');
  });

  it('nobody changes or deletes an answer', () => {
    const everyone = FUNCTIONS.flatMap((name) => on(name, 'responses'));
    expect(everyone.filter((right) => /Update|Delete/.test(right))).toEqual([]);
  });

  it('whoever reads answers reaches no contact, no code and no secret', () => {
    const readers = FUNCTIONS.filter((name) =>
      on(name, 'responses').some((r) => /Get|Query/.test(r)),
    );
    expect(readers).toEqual(['kpi-job']);
    for (const thing of ['contacts', 'invitations', 'sending', 'contact key', 'secret']) {
      expect(on('kpi-job', thing)).toEqual([]);
    }
  });

  it('the analysis site reaches no answer, no contact and no code', () => {
    for (const table of ['responses', 'contacts', 'invitations', 'sending', 'coordination']) {
      expect(on('analysis', table)).toEqual([]);
    }
  });

  it('the contact job cannot open contact details', () => {
    expect(on('contact-job', 'contact key')).toEqual([]);
  });

  it('the coordinators’ site reaches no answer and no figure, and cannot list contacts', () => {
    for (const table of ['responses', 'results', 'invitations', 'sending']) {
      expect(on('coordinator', table)).toEqual([]);
    }
    expect(on('coordinator', 'contacts')).toEqual(['contacts dynamodb:GetItem']);
  });
});
