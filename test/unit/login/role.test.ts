import { describe, expect, it } from 'vitest';
import { RoleMapSchema, rolesOf } from '../../../shared/login/role.ts';

describe('the roles of a person', () => {
  it('are the groups that are named like a role, each once', () => {
    expect(rolesOf(['paper', 'letters', 'paper'], {})).toEqual(['letters', 'paper']);
  });

  it('are nothing for a group whose name only resembles one', () => {
    expect(rolesOf(['not-viewer', 'viewers', 'Viewer', 'staff', '__proto__'], {})).toEqual([]);
  });

  it('come from the map for the groups it names, several for one group', () => {
    const map = { 'kikaku-ka': ['viewer', 'analyst'] as const };
    const parsed = RoleMapSchema.parse(map);
    expect(rolesOf(['kikaku-ka', 'soumu-ka'], parsed)).toEqual(['viewer', 'analyst']);
  });

  it('do not come from a group of the provider that the map takes out', () => {
    expect(rolesOf(['administrator', 'viewer'], { administrator: [] })).toEqual(['viewer']);
  });

  it('can not be mapped to a role that does not exist', () => {
    expect(RoleMapSchema.safeParse({ admins: ['root'] }).success).toBe(false);
  });
});
