import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { EnvironmentSchema as Administration } from '../../functions/administration/environment.ts';
import { EnvironmentSchema as Analysis } from '../../functions/analysis/environment.ts';
import { EnvironmentSchema as AuditJob } from '../../functions/audit-job/environment.ts';
import { EnvironmentSchema as ContactJob } from '../../functions/contact-job/environment.ts';
import { EnvironmentSchema as Coordinator } from '../../functions/coordinator/environment.ts';
import { EnvironmentSchema as Counter } from '../../functions/counter/environment.ts';
import { EnvironmentSchema as KpiJob } from '../../functions/kpi-job/environment.ts';
import { EnvironmentSchema as Letters } from '../../functions/letters/environment.ts';
import { EnvironmentSchema as MyContact } from '../../functions/my-contact/environment.ts';
import { EnvironmentSchema as Paper } from '../../functions/paper/environment.ts';
import { EnvironmentSchema as PublicationJob } from '../../functions/publication-job/environment.ts';
import { EnvironmentSchema as Resident } from '../../functions/resident/environment.ts';
import { EnvironmentSchema as Results } from '../../functions/results/environment.ts';
import { FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { synthesise } from './synthesised.ts';
import { functionsOf, variablesOf } from './variables.ts';

const dev = synthesise('dev');
const prod = synthesise('prod');

const SCHEMAS: Record<FunctionName, z.ZodObject> = {
  resident: Resident,
  results: Results,
  'my-contact': MyContact,
  'kpi-job': KpiJob,
  'contact-job': ContactJob,
  'audit-job': AuditJob,
  'publication-job': PublicationJob,
  analysis: Analysis,
  letters: Letters,
  paper: Paper,
  administration: Administration,
  coordinator: Coordinator,
  counter: Counter,
};

describe('the environment of a function', () => {
  it.each(FUNCTIONS)('%s gets exactly the variables its schema names', (name) => {
    expect(Object.keys(variablesOf(dev, name)).sort()).toEqual(
      Object.keys(SCHEMAS[name].shape).sort(),
    );
  });

  it.each(FUNCTIONS)('%s can read it in production', (name) => {
    expect(() => readEnvironment(SCHEMAS[name], variablesOf(prod, name))).not.toThrow();
  });

  it.each(FUNCTIONS)('%s is told of tables, keys and secrets by the right name', (name) => {
    for (const [key, value] of Object.entries(variablesOf(prod, name))) {
      if (key.endsWith('_TABLE')) expect(key).toBe(`${value.toUpperCase()}_TABLE`);
      if (key.endsWith('_SECRET')) expect(value).toMatch(/^secret /);
      if (key === 'CONTACT_KEY') expect(value).toBe('contact key');
      if (key === 'AUDIT_HEADS') expect(value).toBe(`s3://${prod.data.auditHeads.bucketName}`);
    }
  });

  it('lowers the threshold of new answers nowhere but in rehearsals', () => {
    expect(variablesOf(dev, 'kpi-job')).toHaveProperty('MIN_NEW_ANSWERS', '1');
    expect(variablesOf(prod, 'kpi-job')).not.toHaveProperty('MIN_NEW_ANSWERS');
  });

  it('shares no secret between two functions, but those of codes between form and reception', () => {
    const holders = new Map<string, string[]>();
    for (const name of FUNCTIONS) {
      for (const value of Object.values(variablesOf(prod, name))) {
        if (!value.startsWith('secret ')) continue;
        holders.set(value, [...(holders.get(value) ?? []), name]);
      }
    }
    const shared = [...holders].filter(([, names]) => names.length > 1);
    // A slip of paper is claimed and a contact found by the same keyed hashes, whichever way they came.
    expect(Object.fromEntries(shared)).toEqual({
      'secret accessCode': ['resident', 'letters'],
      'secret withdrawalCode': ['resident', 'my-contact', 'letters', 'counter'],
      // Whoever writes the links of mails, and whoever takes the stops.
      'secret stopLink': ['my-contact', 'coordinator'],
      // One person's trail goes on from one to the other.
      'secret trailNames': ['coordinator', 'counter'],
    });
  });
});

describe('a function', () => {
  it('runs on Node.js 24 on arm64, from its bundle', () => {
    const functions = Object.values(functionsOf(prod));
    expect(functions).toHaveLength(FUNCTIONS.length);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
    }
  });

  it('writes to a log group of its own whose lines go after a time', () => {
    const groups = Object.values(functionsOf(prod)).map(
      ({ Properties }) => Properties.LoggingConfig.LogGroup.Ref,
    );
    expect(new Set(groups).size).toBe(FUNCTIONS.length);
    prod.templates.service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
    dev.templates.service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });
});
