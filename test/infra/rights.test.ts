import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { rightsOf } from './rights.ts';
import { synthesise } from './synthesised.ts';

const prod = synthesise('prod');
const rights = Object.fromEntries(FUNCTIONS.map((name) => [name, rightsOf(prod, name)])) as Record<
  FunctionName,
  string[]
>;

/** Adding to its own part of the audit trail. */
const auditOf = (duty: string): string[] => [
  `audit dynamodb:PutItem (${duty}# only)`,
  `audit dynamodb:Query (${duty}# only)`,
  `audit dynamodb:UpdateItem (denied#${duty}# only)`,
];

const SESSIONS_READ = [
  'office dynamodb:GetItem (session# only)',
  'office dynamodb:UpdateItem (session# only)',
];

/** What each duty needs of the tables, the contact key and the secrets; nothing else is given. */
const NEEDED: Record<FunctionName, string[]> = {
  resident: [
    'responses dynamodb:PutItem (inside a transaction)',
    'invitations dynamodb:GetItem',
    'invitations dynamodb:UpdateItem (inside a transaction)',
    'sending dynamodb:GetItem',
    'sending dynamodb:PutItem',
    'sending dynamodb:DeleteItem',
    'sending dynamodb:UpdateItem (pause# only)',
    'contacts dynamodb:PutItem (inside a transaction)',
    'results dynamodb:UpdateItem (begun# only)',
    'office dynamodb:GetItem (edition# only)',
    'contact key kms:GenerateDataKey',
    'secret accessCode secretsmanager:GetSecretValue',
    'secret withdrawalCode secretsmanager:GetSecretValue',
    'secret residentSession secretsmanager:GetSecretValue',
  ],
  results: ['published dynamodb:Query (what is public only)'],
  'my-contact': [
    'contacts dynamodb:GetItem',
    'contacts dynamodb:ConditionCheckItem',
    ...['PutItem', 'DeleteItem'].map(
      (action) => `contacts dynamodb:${action} (inside a transaction)`,
    ),
    'coordination dynamodb:Query (person# only)',
    'coordination dynamodb:PutItem (person# only, inside a transaction)',
    'coordination dynamodb:GetItem (contact-list# only)',
    'coordination dynamodb:PutItem (contact-list# only, inside a transaction)',
    ...['person#', 'assigned#', 'contact-list#'].map(
      (corner) => `coordination dynamodb:DeleteItem (${corner} only, inside a transaction)`,
    ),
    'coordination dynamodb:Query (organisation# only)',
    'office dynamodb:GetItem (edition# only)',
    'contact key kms:GenerateDataKey',
    'secret withdrawalCode secretsmanager:GetSecretValue',
    'secret stopLink secretsmanager:GetSecretValue',
  ],
  'kpi-job': [
    'responses dynamodb:Query',
    'responses dynamodb:DeleteItem (rehearsals only)',
    'results dynamodb:DeleteItem (rehearsals only)',
    'office dynamodb:GetItem (edition# only)',
    'results dynamodb:GetItem',
    'results dynamodb:PutItem',
    'results dynamodb:Query',
    'office dynamodb:Query (margins# only)',
    'dead letters sqs:SendMessage',
  ],
  'contact-job': [
    'contacts dynamodb:Query (preferences only)',
    'contacts dynamodb:DeleteItem (rehearsals only)',
    'contacts dynamodb:DeleteItem (inside a transaction)',
    'coordination dynamodb:Scan (keys only)',
    'office dynamodb:GetItem (edition# only)',
    'coordination dynamodb:Query (contact-list# only)',
    'coordination dynamodb:PutItem (contact-list# only)',
    'coordination dynamodb:DeleteItem (contact-list# only)',
    'coordination dynamodb:Query (activity# only)',
    'coordination dynamodb:Query (person# only)',
    'coordination dynamodb:DeleteItem (person# only, inside a transaction)',
    'coordination dynamodb:DeleteItem (assigned# only, inside a transaction)',
    'results dynamodb:PutItem (registrants# only)',
    'dead letters sqs:SendMessage',
  ],
  'audit-job': [
    'audit dynamodb:Query',
    'audit-heads s3:ListBucketVersions',
    'audit-heads/* s3:PutObject',
    'dead letters sqs:SendMessage',
  ],
  'publication-job': [
    'results dynamodb:GetItem (counted# only)',
    'published dynamodb:Query (prepared# only)',
    'published dynamodb:PutItem (prepared# only)',
    'office dynamodb:GetItem (edition# only)',
    'dead letters sqs:SendMessage',
  ],
  analysis: [
    'published dynamodb:Query (prepared# only)',
    'published dynamodb:Query (register# only)',
    'published dynamodb:PutItem (register# only)',
    'published dynamodb:Query (publication# only)',
    'published dynamodb:PutItem (publication# only)',
    'results dynamodb:GetItem (counted# only)',
    'results dynamodb:Query (registrants# only)',
    'responses dynamodb:Query (what an export holds only)',
    'office dynamodb:GetItem (session# only)',
    'office dynamodb:PutItem (session# only)',
    'office dynamodb:UpdateItem (session# only)',
    'office dynamodb:DeleteItem (session# only)',
    'office dynamodb:Query (deputy# only)',
    'office dynamodb:Query (letter-use# only)',
    ...['margins', 'figures', 'official', 'policies', 'free-text'].flatMap((part) => [
      `office dynamodb:Query (${part}# only)`,
      `office dynamodb:PutItem (${part}# only)`,
    ]),
    'office dynamodb:GetItem (edition# only)',
    ...auditOf('analysis'),
    'secret analysisSession secretsmanager:GetSecretValue',
    'secret analysisOidcClient secretsmanager:GetSecretValue',
  ],
  letters: [
    ...SESSIONS_READ,
    'office dynamodb:GetItem (edition# only)',
    'office dynamodb:Query (deputy# only)',
    ...auditOf('letters'),
    'invitations dynamodb:GetItem',
    'invitations dynamodb:BatchGetItem',
    'invitations dynamodb:PutItem (inside a transaction)',
    'invitations dynamodb:UpdateItem (inside a transaction)',
    'invitations dynamodb:DeleteItem (inside a transaction)',
    'office dynamodb:GetItem (letters# only)',
    'office dynamodb:Query (letters# only)',
    'office dynamodb:DeleteItem (letters# only)',
    'office dynamodb:PutItem (letters# only, inside a transaction)',
    'office dynamodb:UpdateItem (letters# only, inside a transaction)',
    'office dynamodb:Query (letter-use# only)',
    'office dynamodb:PutItem (letter-use# only, inside a transaction)',
    'office dynamodb:GetItem (ticket# only)',
    'office dynamodb:Query (ticket# only)',
    'office dynamodb:PutItem (ticket# only, inside a transaction)',
    'sending dynamodb:PutItem (sent# only, inside a transaction)',
    'contacts dynamodb:PutItem (inside a transaction)',
    'contact key kms:GenerateDataKey',
    'secret accessCode secretsmanager:GetSecretValue',
    'secret withdrawalCode secretsmanager:GetSecretValue',
  ],
  paper: [
    'responses dynamodb:PutItem (inside a transaction)',
    ...['GetItem', 'Query', 'UpdateItem', 'ConditionCheckItem'].map(
      (action) => `office dynamodb:${action} (ticket# only)`,
    ),
    ...['keying#', 'import#'].flatMap((corner) =>
      ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'].map(
        (action) => `office dynamodb:${action} (${corner} only)`,
      ),
    ),
    'office dynamodb:Query (deputy# only)',
    ...SESSIONS_READ,
    'office dynamodb:GetItem (edition# only)',
    ...auditOf('paper'),
    'secret paper secretsmanager:GetSecretValue',
  ],
  administration: [
    ...SESSIONS_READ,
    'office dynamodb:GetItem (edition# only)',
    'office dynamodb:PutItem (edition# only)',
    'office dynamodb:Query (deputy# only)',
    'office dynamodb:PutItem (deputy# only)',
    'office dynamodb:UpdateItem (deputy# only)',
    'office dynamodb:Query (session# only)',
    'office dynamodb:DeleteItem (session# only)',
    'coordination dynamodb:Query (session# only)',
    'coordination dynamodb:DeleteItem (session# only)',
    ...auditOf('administration').filter((right) => !right.includes(':Query ')),
    'audit dynamodb:Query',
    'audit-heads s3:ListBucketVersions',
  ],
  coordinator: [
    'contacts dynamodb:GetItem',
    'coordination dynamodb:GetItem (session# only)',
    'coordination dynamodb:PutItem (session# only)',
    'coordination dynamodb:UpdateItem (session# only)',
    'coordination dynamodb:DeleteItem (session# only)',
    'contacts dynamodb:ConditionCheckItem',
    'coordination dynamodb:Query (contact-list# only)',
    ...['organisation#', 'activity#'].flatMap((corner) => [
      `coordination dynamodb:GetItem (${corner} only)`,
      `coordination dynamodb:Query (${corner} only)`,
      `coordination dynamodb:PutItem (${corner} only, inside a transaction)`,
    ]),
    ...['person#', 'assigned#'].flatMap((corner) => [
      `coordination dynamodb:Query (${corner} only)`,
      `coordination dynamodb:PutItem (${corner} only, inside a transaction)`,
      `coordination dynamodb:DeleteItem (${corner} only, inside a transaction)`,
    ]),
    ...['GetItem', 'PutItem', 'DeleteItem'].map(
      (action) => `coordination dynamodb:${action} (pause# only)`,
    ),
    'published dynamodb:PutItem (activities# only, inside a transaction)',
    'published dynamodb:DeleteItem (activities# only, inside a transaction)',
    ...auditOf('coordinator'),
    'contact key kms:Decrypt',
    'secret coordinatorSession secretsmanager:GetSecretValue',
    'secret coordinatorOidcClient secretsmanager:GetSecretValue',
    'secret stopLink secretsmanager:GetSecretValue',
    'secret trailNames secretsmanager:GetSecretValue',
    'mail ses:SendEmail (as one sender only)',
  ],
  counter: [
    'coordination dynamodb:GetItem (session# only)',
    'coordination dynamodb:UpdateItem (session# only)',
    ...auditOf('counter'),
    'contacts dynamodb:GetItem',
    'contacts dynamodb:ConditionCheckItem',
    ...['PutItem', 'DeleteItem'].map(
      (action) => `contacts dynamodb:${action} (inside a transaction)`,
    ),
    'coordination dynamodb:Query (person# only)',
    'coordination dynamodb:PutItem (person# only, inside a transaction)',
    'coordination dynamodb:GetItem (contact-list# only)',
    'coordination dynamodb:Query (contact-list# only)',
    'coordination dynamodb:PutItem (contact-list# only, inside a transaction)',
    ...['person#', 'assigned#', 'contact-list#'].map(
      (corner) => `coordination dynamodb:DeleteItem (${corner} only, inside a transaction)`,
    ),
    'coordination dynamodb:Query (organisation# only)',
    'office dynamodb:GetItem (edition# only)',
    'contact key kms:Decrypt',
    'contact key kms:GenerateDataKey',
    'secret withdrawalCode secretsmanager:GetSecretValue',
    'secret trailNames secretsmanager:GetSecretValue',
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
        .filter((right) => right.replace('audit-heads/* ', '').includes('*')),
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

  it('a person’s own pages reach no answer, list no contact and open none with the city’s key', () => {
    for (const table of ['responses', 'results', 'invitations', 'sending', 'audit', 'published']) {
      expect(on('my-contact', table)).toEqual([]);
    }
    expect(on('my-contact', 'contacts').filter((right) => /Query|Scan/.test(right))).toEqual([]);
    expect(on('my-contact', 'contact key')).toEqual(['contact key kms:GenerateDataKey']);
  });

  it('the counter reaches no answer and no code, and lists no contact', () => {
    for (const table of ['responses', 'results', 'invitations', 'sending', 'published']) {
      expect(on('counter', table)).toEqual([]);
    }
    expect(on('counter', 'contacts').filter((right) => /Query|Scan/.test(right))).toEqual([]);
  });

  it('only the counter may read contact details and write them', () => {
    const may = (action: string) =>
      FUNCTIONS.filter((name) => on(name, 'contact key').includes(`contact key kms:${action}`));
    expect(may('Decrypt')).toEqual(['coordinator', 'counter']);
    expect(may('GenerateDataKey')).toEqual(['resident', 'my-contact', 'letters', 'counter']);
  });

  it('keying of paper reads no answer back and reaches no code, no contact and no letter', () => {
    expect(on('paper', 'responses')).toEqual(['responses dynamodb:PutItem (inside a transaction)']);
    for (const table of ['invitations', 'sending', 'contacts', 'coordination', 'contact key']) {
      expect(on('paper', table)).toEqual([]);
    }
    expect(on('paper', 'office').filter((right) => right.includes('letters#'))).toEqual([]);
  });

  it.each(['analysis', 'letters', 'paper', 'administration', 'audit-job'] as const)(
    '%s reads nothing that joins a code to an answer, in any table',
    (name) => {
      const read = rights[name].filter((right) => /:(Get|BatchGet|Query|Scan)/.test(right));
      // Where codes, their hashes or what leads to them stand, and where what was answered does.
      const codes = read.filter((right) => /^(invitations |office .*\(letters#)/.test(right));
      const answers = read.filter((right) =>
        /^(responses |office .*\((keying|import)#)|^office dynamodb:\w+$/.test(right),
      );
      expect(codes.length > 0 && answers.length > 0, [...codes, ...answers].join()).toBe(false);
      // Drafts and contact details are read by no function of the office, answers only for exports.
      expect(
        read.filter(
          (right) =>
            /^(responses|sending|contacts) /.test(right) &&
            !right.endsWith('(what an export holds only)'),
        ),
      ).toEqual([]);
      // Every right in the shared table is kept to a corner that is named.
      expect(read.filter((right) => /^office dynamodb:\w+$/.test(right))).toEqual([]);
    },
  );

  it('nobody changes an answer, or deletes one but of a rehearsal', () => {
    const everyone = FUNCTIONS.flatMap((name) => on(name, 'responses'));
    expect(everyone.filter((right) => /Update|Delete/.test(right))).toEqual([
      'responses dynamodb:DeleteItem (rehearsals only)',
    ]);
  });

  it('whoever reads answers reaches no contact, no code and no secret of theirs', () => {
    const readers = FUNCTIONS.filter((name) =>
      on(name, 'responses').some((r) => /Get|Query/.test(r)),
    );
    expect(readers).toEqual(['kpi-job', 'analysis']);
    for (const thing of ['contacts', 'invitations', 'sending', 'contact key']) {
      for (const reader of readers) expect(on(reader, thing)).toEqual([]);
    }
    expect(on('kpi-job', 'secret')).toEqual([]);
    // Its log-in alone: no secret that a code or a contact is kept under.
    expect(on('analysis', 'secret').filter((right) => !/ analysis/.test(right))).toEqual([]);
  });

  it('the analysis site reads of answers what an export holds, and reaches no contact and no code', () => {
    expect(on('analysis', 'responses')).toEqual([
      'responses dynamodb:Query (what an export holds only)',
    ]);
    for (const table of ['contacts', 'invitations', 'sending', 'coordination']) {
      expect(on('analysis', table)).toEqual([]);
    }
  });

  it('nobody changes or removes an entry of the audit trail, or a head that was kept', () => {
    const everyone = FUNCTIONS.flatMap((name) => [
      ...on(name, 'audit'),
      ...on(name, 'audit-heads'),
    ]);
    expect(everyone.filter((right) => /Delete/.test(right))).toEqual([]);
    expect(everyone.filter((right) => /Update/.test(right) && !/denied#/.test(right))).toEqual([]);
  });

  it('whoever keeps heads of the audit trail writes no entry, and the other way round', () => {
    const keepers = FUNCTIONS.filter((name) => on(name, 'audit-heads/*').length > 0);
    expect(keepers).toEqual(['audit-job']);
    expect(on('audit-job', 'audit')).toEqual(['audit dynamodb:Query']);
  });

  it('the contact job cannot open contact details', () => {
    expect(on('contact-job', 'contact key')).toEqual([]);
  });

  it('the coordinators’ site reaches no answer and no figure, and cannot list contacts', () => {
    for (const table of ['responses', 'results', 'invitations', 'sending']) {
      expect(on('coordinator', table)).toEqual([]);
    }
    expect(on('coordinator', 'contacts')).toEqual([
      'contacts dynamodb:ConditionCheckItem',
      'contacts dynamodb:GetItem',
    ]);
  });

  it('letters and reception know codes, and reach no answer and no contact', () => {
    for (const table of ['responses', 'results', 'coordination']) {
      expect(on('letters', table)).toEqual([]);
    }
    expect(on('letters', 'contacts')).toEqual(['contacts dynamodb:PutItem (inside a transaction)']);
    expect(on('letters', 'contact key')).toEqual(['contact key kms:GenerateDataKey']);
    // Drafts lie in the same table as the markers of what was sent.
    expect(on('letters', 'sending')).toEqual([
      'sending dynamodb:PutItem (sent# only, inside a transaction)',
    ]);
  });
});
