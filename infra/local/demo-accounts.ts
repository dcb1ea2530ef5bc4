import type { Role } from '../../shared/login/role.ts';

/** Someone who can log in on one machine; no real person, no real right. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Of a coordinator: the code of the organisation they belong to. */
  readonly organisation?: string;
}

const account = (username: string, name: string, ...roles: Role[]): DemoAccount => ({
  username,
  password: 'kiyose-demo',
  name,
  roles,
});

const ofOrganisation = (username: string, organisation: string, name: string): DemoAccount => ({
  ...account(username, name, 'coordinator'),
  organisation,
});

/** The groups of an account as a provider names them: its roles, and its organisation. */
export const groupsOf = ({ roles, organisation }: DemoAccount): readonly string[] =>
  organisation ? [...roles, `organisation:${organisation}`] : roles;

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('staff', '見本の職員', 'viewer', 'analyst'),
  account('viewer', '見本の閲覧者', 'viewer'),
  account('analyst', '見本の分析担当', 'analyst'),
  account('analyst2', '見本の分析担当（2人目）', 'analyst'),
  account('letters', '見本の手紙担当', 'letters'),
  account('reception', '見本の受付担当', 'reception'),
  account('paper', '見本の入力担当', 'paper'),
  account('paper2', '見本の入力担当（2人目）', 'paper'),
  account('auditor', '見本の監査担当', 'auditor'),
  account('administrator', '見本の管理者', 'administrator'),
  account('coordinator', '見本の市のコーディネーター', 'city-coordinator'),
  ofOrganisation('shakyo', 'shakyo', '見本の社会福祉協議会担当'),
  ofOrganisation('centre', 'volunteer_centre', '見本の市民活動センター担当'),
  ofOrganisation('group', 'organisers', '見本の団体担当'),
];
