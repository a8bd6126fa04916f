import type { Answer, Visitor } from './visitor.ts';

/** Where the form stands. */
const ADDRESS = '/backend/o/applications/register/';

/** A form that was sent, and what it was answered. */
export interface Registration {
  readonly form: Readonly<Record<string, string>>;
  readonly answer: Answer;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Registers an application through the form, for who is signed in.
 * @param somebody who is signed in
 * @param changes to a confidential authorization-code application with two redirect addresses
 * @returns what was sent and answered
 */
export function registerApplication(somebody: Visitor, changes: Readonly<Record<string, string>> = {}): Registration {
  const form: Record<string, string> = {
    ...somebody.send('GET', ADDRESS).fields,
    name: 'My integration',
    client_type: 'confidential',
    authorization_grant_type: 'authorization-code',
    redirect_uris: 'http://lms.example.test/login?next=%2Fdashboard/\nhttps://oauth.pstmn.io/v1/callback',
    ...changes,
  };
  const answer = somebody.send('POST', ADDRESS, { form });
  return { form, answer, clientId: form['client_id'] ?? '', clientSecret: form['client_secret'] ?? '' };
}
