import { Statement } from '../screens/accessibility/statement.tsx';
import { emailIn } from '../screens/contest/recipients.ts';

/**
 * The accessibility statement, with the e-mail address that the site was built with: whom to tell must be there without a
 * script too. What a host writes in the app's page after the build can be read there alone: without an address, it says so.
 */
export function StatementScreen() {
  const email = emailIn(String(import.meta.env['BOUSSOLE_CONTEST_EMAIL'] ?? ''));
  return <Statement recipients={email ? { email, issues: null } : null} here="" />;
}
