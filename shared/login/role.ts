import * as z from 'zod';

/** What people of the office may do; each route says which of these it admits. */
export const OFFICE_ROLES = [
  'viewer',
  'analyst',
  'letters',
  'reception',
  'paper',
  'auditor',
  'administrator',
] as const;

/**
 * The coordinators have a site of their own: the city's see everyone, any other only whoever is
 * assigned to the one organisation they belong to.
 */
export const COORDINATOR_ROLES = ['city-coordinator', 'coordinator'] as const;

export const RoleSchema = z.enum([...OFFICE_ROLES, ...COORDINATOR_ROLES]);
export type Role = z.infer<typeof RoleSchema>;

/** Whoever may see figures that are not published yet. */
export const VIEWING_ROLES = ['viewer', 'analyst', 'administrator'] as const satisfies Role[];

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  viewer: '閲覧',
  analyst: '分析',
  letters: '手紙の発行',
  reception: '受付',
  paper: '紙の回答の入力',
  auditor: '監査',
  administrator: '管理',
  'city-coordinator': '市のコーディネーター',
  coordinator: '団体のコーディネーター',
};

/** A provider's group → the roles of whoever is in it. */
export const RoleMapSchema = z.record(z.string().min(1), z.array(RoleSchema));
export type RoleMap = z.infer<typeof RoleMapSchema>;

/**
 * The roles of a person in these groups of the provider. A group that the map names gives what the
 * map says, also when that is nothing; any other gives the role of exactly its own name, if there
 * is one.
 */
export function rolesOf(groups: readonly string[], map: RoleMap): Role[] {
  const given = groups.flatMap((group) => {
    if (Object.hasOwn(map, group)) return map[group] ?? [];
    const same = RoleSchema.safeParse(group);
    return same.success ? [same.data] : [];
  });
  return RoleSchema.options.filter((role) => given.includes(role));
}
