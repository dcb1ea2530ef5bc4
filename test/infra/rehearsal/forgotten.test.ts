import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../infra/bundle.ts';
import { findMethod } from '../../../infra/rehearsal/gateway/routes.ts';
import { apiHosts } from '../../../infra/rehearsal/on-this-machine.ts';
import { planRehearsal } from '../../../infra/rehearsal/plan.ts';
import {
  type Assembly,
  nameOf,
  type Placed,
  resourcesOf,
} from '../../../infra/rehearsal/template/assembly.ts';
import { BEHIND } from '../../../infra/site-sections.ts';
import { PORTS, synthesisedAssembly } from './assembly-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiyose-assembly-'));
afterAll(() => rmSync(folder, { recursive: true }));
const whole = synthesisedAssembly(folder);
const HOSTS = apiHosts(PORTS);

/** The resource of a type whose construct's path contains this. */
const find = (assembly: Assembly, type: string, path: string): Placed => {
  const found = resourcesOf(assembly, type).find(({ resource }) =>
    resource.Metadata?.['aws:cdk:path']?.includes(path),
  );
  if (!found) throw new Error(`no ${type} at ${path}`);
  return found;
};

/** The assembly with one thing less. */
const without = (forget: (assembly: Assembly) => void): Assembly => {
  const { stacks, assets } = whole;
  const copy = { stacks: structuredClone(stacks), assets };
  forget(copy);
  return copy;
};
const withoutResource = (type: string, path: string) =>
  without((assembly) => {
    const { stack, id } = find(assembly, type, path);
    delete stack.Resources[id];
  });

describe('the plan of a rehearsal', () => {
  const plan = planRehearsal(whole, HOSTS);

  it('holds every function, with a value in place of every reference', () => {
    expect(plan.functions.map(({ name }) => name).sort()).toEqual([...FUNCTIONS].sort());
    const resident = plan.functions.find(({ name }) => name === 'resident');
    expect(resident?.environment).toMatchObject({
      RESPONSES_TABLE: expect.stringMatching(/^citizen-survey-dev-data-Tablesresponses/),
      SESSION_SECRET: expect.stringMatching(/^arn:aws:secretsmanager:ap-northeast-1:1{12}:secret:/),
      CONTACT_KEY: expect.stringMatching(/^arn:aws:kms:ap-northeast-1:1{12}:key\/[0-9a-f-]{36}$/),
    });
    expect(resident).toMatchObject({ handler: 'index.handler', timeoutSeconds: 15 });
  });

  it('leads every path to the function that the sites name', () => {
    const functionOf = new Map(plan.functions.map(({ arn, name }) => [arn, name]));
    for (const [site, [main, ...sections]] of Object.entries(BEHIND)) {
      const methods = plan.sites.find(({ name }) => name.startsWith(site))?.methods ?? [];
      const leadsTo = (path: string) =>
        functionOf.get(findMethod(methods, 'POST', path)?.method.functionArn ?? '');
      expect(['/', '/a', '/a/b/c'].map(leadsTo)).toEqual([main, main, main]);
      for (const section of sections) {
        const paths = [`/${section}`, `/${section}/`, `/${section}/a/b`];
        expect(paths.map(leadsTo)).toEqual(paths.map(() => section));
        expect(leadsTo(`/${section}s`)).toBe(main);
      }
    }
  });

  it('knows the schedule of every job', () => {
    expect(plan.schedules.map(({ name }) => name).sort()).toEqual(
      FUNCTIONS.filter((name) => name.endsWith('-job'))
        .map((name) => `${name}-hourly`)
        .sort(),
    );
  });
});

describe('what a stack forgets', () => {
  const failure = (assembly: Assembly): string => {
    try {
      planRehearsal(assembly, HOSTS);
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing is missed';
  };

  it('is missed where it is a table, by each variable that names it', () => {
    const forgotten = withoutResource('AWS::DynamoDB::Table', '/Tables/results/');
    expect(failure(forgotten)).toMatch(
      /output ExportsOutputRefTablesresults\w+, for residentFunction\w+\.Environment\.Variables\.RESULTS_TABLE: refers to Tablesresults\w+, which this template does not have/,
    );
  });

  it('is missed where it is an export of the other stack', () => {
    const forgotten = without(({ stacks }) => {
      const data = stacks.find(({ name }) => name.endsWith('-data'));
      for (const id of Object.keys(data?.Outputs ?? {})) {
        if (id.includes('accessCode')) delete data?.Outputs[id];
      }
    });
    expect(failure(forgotten)).toMatch(/Variables\.ACCESS_CODE_SECRET: imports .*, which no stack/);
  });

  it('is missed where it is the code of a function', () => {
    const forgotten = { ...whole, assets: new Map() };
    expect(failure(forgotten)).toBe('resident: the assembly holds no code with index.mjs for it');
  });

  it('is missed where it is a section of a site', () => {
    const forgotten = without((assembly) => {
      for (const { stack, id, resource } of resourcesOf(assembly, 'AWS::ApiGateway::Method')) {
        if (resource.Metadata?.['aws:cdk:path']?.includes('/letters/')) delete stack.Resources[id];
      }
    });
    expect(failure(forgotten)).toBe('no path and no schedule leads to letters');
  });

  it('is missed where it is the right to call a function', () => {
    const permission = find(whole, 'AWS::Lambda::Permission', '/Default/paper/{proxy+}/ANY/');
    expect(nameOf(permission)).toContain('paper');
    const forgotten = without(({ stacks }) => {
      for (const { Resources } of stacks) delete Resources[permission.id];
    });
    expect(failure(forgotten)).toBe('office-site/Api: may not call paper at /paper/{proxy+}');
    const silent = without((assembly) => {
      const role = find(assembly, 'AWS::IAM::Role', '/kpi-job-hourly/Role/');
      role.resource.Properties.Policies = [];
    });
    expect(failure(silent)).toBe('kpi-job-hourly: its role may not call its function');
  });

  it('is missed where it is a schedule or a stage', () => {
    expect(failure(withoutResource('AWS::Scheduler::Schedule', '/audit-job-hourly/'))).toBe(
      'no path and no schedule leads to audit-job',
    );
    expect(failure(withoutResource('AWS::ApiGateway::Stage', '/office-site/'))).toBe(
      'office-site/Api: no domain and no stage leads to it',
    );
  });

  it('is named where a template says it in a way that the rehearsal does not know', () => {
    const unknown = without((assembly) => {
      const { resource } = find(assembly, 'AWS::Lambda::Function', '/results/');
      resource.Properties.Environment = { Variables: { PUBLISHED_TABLE: { 'Fn::If': ['a'] } } };
    });
    expect(failure(unknown)).toMatch(/Variables\.PUBLISHED_TABLE: Fn::If is not known/);
  });
});
