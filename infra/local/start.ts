import { printCode } from '../../shared/invitation/access-code.ts';
import { DEMO_ACCOUNTS, groupsOf } from './demo-accounts.ts';
import { type Platform, startPlatform } from './platform.ts';
import { repeatedly } from './repeatedly.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';

/** `npm start`: the platform until Ctrl-C. */
let platform: Platform | undefined;
let ending = false;

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await platform?.stop();
  console.log('Stopped. The data are kept.');
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(0));
}
process.on('uncaughtException', (error) => {
  console.error(`The platform ended: ${error.message}`);
  void end(1);
});

try {
  const settings = readSettings(process.env);
  console.log('Starting … (Ctrl-C ends it)');
  platform = await startPlatform(settings);
  console.log(welcome(platform, settings.DATA_DIR));
  // The process ends with everything in it, so nobody has to end this.
  repeatedly(platform.preparePublications);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

function welcome(running: Platform, folder: string): string {
  const logins = DEMO_ACCOUNTS.map(
    (account) =>
      `    ${account.username} / ${account.password}   (${groupsOf(account).join(', ')})`,
  );
  return `
  清瀬市 市民アンケート — running on this machine; everything here is a demonstration (見本)

  Residents       ${running.publicUrl}/
  Office          ${running.officeUrl}/
  Coordinators    ${running.coordinatorUrl}/   (mails are kept, not sent: ${running.coordinatorUrl}/outbox)

  Access codes (each can be used once; new ones at every start)
${running.demoCodes.map((code) => `    ${printCode(code)}`).join('\n')}

  Log-ins (user / password)
${logins.join('\n')}

  KPI results and the contact list are renewed every minute, or by: npm run -s kpi-job
  Data: ${folder}     Stop: Ctrl-C
`;
}
