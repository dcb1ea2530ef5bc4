import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { recordedCalls } from '../calls/recorded.ts';
import { describeRight, grantedTo, type Right } from './granted.ts';
import { allows, type JudgedCall } from './judge.ts';
import { callsByAws } from './made-by-aws.ts';
import { synthesise } from './synthesised.ts';

const prod = synthesise('prod');
const granted = Object.fromEntries(
  FUNCTIONS.map((name) => [name, grantedTo(prod, name)]),
) as Record<FunctionName, Right[]>;
const recorded = recordedCalls();

const callsOf = (name: FunctionName): JudgedCall[] => [
  ...recorded.flatMap(({ function: by, ...call }) => (by === name ? [call] : [])),
  ...callsByAws(name),
];

const concerns = (right: Right, call: JudgedCall): boolean =>
  right.action === call.action && right.on === call.on;

/** Calls that these rights do not let through. */
async function refused(rights: readonly Right[], calls: readonly JudgedCall[]) {
  const judged = calls.map(async (call) => {
    const some = rights.filter((right) => concerns(right, call));
    return some.length > 0 && (await allows(some, call)) ? [] : [call];
  });
  return (await Promise.all(judged)).flat();
}

/** Rights without which every call would still be let through. */
async function idle(rights: readonly Right[], calls: readonly JudgedCall[]) {
  const judged = rights.map(async (right) => {
    const others = rights.filter((other) => other !== right);
    const some = calls.filter((call) => concerns(right, call));
    return (await refused(others, some)).length > 0 ? [] : [describeRight(right)];
  });
  return (await Promise.all(judged)).flat();
}

describe('the rights of a function, judged as IAM does', () => {
  it.each(FUNCTIONS)('let through every call that tests saw %s make', async (name) => {
    expect(recorded.filter((call) => call.function === name)).not.toEqual([]);
    expect(await refused(granted[name], callsOf(name))).toEqual([]);
  });

  it.each(FUNCTIONS)('hold nothing that %s does without', async (name) => {
    expect(await idle(granted[name], callsOf(name))).toEqual([]);
  });

  it.each(FUNCTIONS)('are missed by %s, whichever of them is taken away', async (name) => {
    for (const right of granted[name]) {
      const left = granted[name].filter((other) => other !== right);
      expect(await refused(left, callsOf(name)), describeRight(right)).not.toEqual([]);
    }
  });

  it.each([
    ['resident', { action: 'dynamodb:Query', on: 'invitations' }],
    ['kpi-job', { action: 'dynamodb:UpdateItem', on: 'results' }],
    ['letters', { action: 'kms:Decrypt', on: 'contact key' }],
    ['results', { action: 'dynamodb:Query', on: 'published' }],
  ] as const)('are found idle where %s is given more', async (name, more) => {
    const found = await idle([...granted[name], more], callsOf(name));
    expect(found).toContain(describeRight(more));
  });
});

const PUT = { action: 'dynamodb:PutItem', key: '…#…#…' } as const;
const ASKED = { attributes: ['pk', 'sk', 'details'], select: 'SPECIFIC_ATTRIBUTES' };

/** What no fault and no taken-over function may do, whatever the tests happened to call. */
const FORBIDDEN: readonly [string, readonly FunctionName[], JudgedCall][] = [
  [
    'read a single answer back',
    FUNCTIONS,
    { action: 'dynamodb:GetItem', on: 'responses', key: '…#…#…' },
  ],
  [
    'list answers with all they hold',
    FUNCTIONS.filter((name) => name !== 'kpi-job'),
    { action: 'dynamodb:Query', on: 'responses', key: '…#…#…' },
  ],
  [
    'list answers with their language',
    FUNCTIONS.filter((name) => name !== 'kpi-job'),
    {
      action: 'dynamodb:Query',
      on: 'responses',
      key: '…#…#…',
      attributes: ['answers', 'language'],
      select: 'SPECIFIC_ATTRIBUTES',
    },
  ],
  ['put an answer outside a transaction', FUNCTIONS, { ...PUT, on: 'responses' }],
  [
    'put an answer at all',
    FUNCTIONS.filter((name) => name !== 'resident' && name !== 'paper'),
    { ...PUT, on: 'responses', transaction: true },
  ],
  ['change an answer', FUNCTIONS, { action: 'dynamodb:UpdateItem', on: 'responses', key: '…#…#…' }],
  [
    'change an answer inside a transaction',
    FUNCTIONS,
    { action: 'dynamodb:UpdateItem', on: 'responses', key: '…#…#…', transaction: true },
  ],
  [
    'delete an answer',
    FUNCTIONS,
    { action: 'dynamodb:DeleteItem', on: 'responses', key: 'kiyose-2026#2027-01-12#0' },
  ],
  [
    'read one contact',
    FUNCTIONS.filter((name) => !['coordinator', 'counter', 'my-contact'].includes(name)),
    { action: 'dynamodb:GetItem', on: 'contacts', key: '…' },
  ],
  [
    'list contacts with all they hold',
    FUNCTIONS,
    { action: 'dynamodb:Query', on: 'contacts', key: '…' },
  ],
  [
    'list contacts with their encrypted details',
    FUNCTIONS,
    { action: 'dynamodb:Query', on: 'contacts', key: '…', ...ASKED },
  ],
  ['change a contact', FUNCTIONS, { action: 'dynamodb:UpdateItem', on: 'contacts', key: '…' }],
  [
    'open contact details',
    FUNCTIONS.filter((name) => name !== 'coordinator' && name !== 'counter'),
    { action: 'kms:Decrypt', on: 'contact key' },
  ],
  ['use the tables’ key past DynamoDB', FUNCTIONS, { action: 'kms:Decrypt', on: 'table key' }],
  [
    'look a code up',
    FUNCTIONS.filter((name) => name !== 'resident' && name !== 'letters'),
    { action: 'dynamodb:GetItem', on: 'invitations', key: '…#…' },
  ],
  [
    'read sealed codes or which letters stand where',
    FUNCTIONS.filter((name) => name !== 'letters'),
    { action: 'dynamodb:Query', on: 'office', key: 'letters#…#…' },
  ],
  [
    'read a draft',
    FUNCTIONS.filter((name) => name !== 'resident'),
    { action: 'dynamodb:GetItem', on: 'sending', key: 'draft#…' },
  ],
  [
    'read what is only proposed of what people wrote',
    FUNCTIONS.filter((name) => name !== 'analysis'),
    { action: 'dynamodb:Query', on: 'office', key: 'free-text#…' },
  ],
  [
    'change or delete what was decided of what people wrote',
    FUNCTIONS,
    { action: 'dynamodb:UpdateItem', on: 'office', key: 'free-text#…' },
  ],
  [
    'read what is only prepared for the public',
    FUNCTIONS.filter((name) => name !== 'analysis' && name !== 'publication-job'),
    { action: 'dynamodb:Query', on: 'published', key: 'prepared#…' },
  ],
  [
    'publish',
    FUNCTIONS.filter((name) => name !== 'analysis'),
    { action: 'dynamodb:PutItem', on: 'published', key: 'publication#…' },
  ],
  [
    'change an entry of the audit trail',
    FUNCTIONS,
    { action: 'dynamodb:UpdateItem', on: 'audit', key: 'letters#…' },
  ],
  [
    'delete an entry of the audit trail',
    FUNCTIONS,
    { action: 'dynamodb:DeleteItem', on: 'audit', key: 'letters#…' },
  ],
  [
    'write into the audit trail of letters',
    FUNCTIONS.filter((name) => name !== 'letters'),
    { action: 'dynamodb:PutItem', on: 'audit', key: 'letters#…' },
  ],
  [
    'remove a head of the audit trail',
    FUNCTIONS,
    { action: 's3:DeleteObject', on: 'audit-heads/*' },
  ],
];

describe('no function may', () => {
  it.each(FORBIDDEN)('%s', async (_what, names, call) => {
    for (const name of names) expect(await allows(granted[name], call), name).toBe(false);
  });

  it.each(['responses', 'contacts', 'invitations', 'audit'])('scan %s', async (on) => {
    for (const name of FUNCTIONS) {
      expect(await allows(granted[name], { action: 'dynamodb:Scan', on }), name).toBe(false);
    }
  });
});
