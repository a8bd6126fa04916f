import type { TimeValue } from '../plan/planned-case.ts';
import type { PostmanEvent } from './postman-format.ts';
import { stableId } from './stable-id.ts';

/** Name of the variable that holds a day or moment near now. */
export function momentVariable({ format, days }: TimeValue['$time']): string {
  const what = format === 'date' ? 'day' : 'moment';
  if (days === 0) return `${what}_now`;
  return `${what}_${Math.abs(days)}_days_${days < 0 ? 'ago' : 'ahead'}`;
}

/** A script of the collection, a folder or a request; `owner` makes its id. */
export function scriptEvent(listen: PostmanEvent['listen'], owner: string, exec: readonly string[]): PostmanEvent {
  return { listen, script: { id: stableId(`${listen} of ${owner}`), type: 'text/javascript', exec } };
}

/**
 * The script that runs before every request: values that no other run uses, and moments near now.
 * @param moments the moments that the requests mention
 */
export function beforeEveryRequest(moments: readonly TimeValue['$time'][]): PostmanEvent {
  const used = new Map(moments.map((moment) => [momentVariable(moment), moment]));
  const lines = [...used].sort(([a], [b]) => a.localeCompare(b)).map(([name, moment]) => momentLine(name, moment));
  return scriptEvent('prerequest', 'collection', [
    '// New for every request, so that a second run is not refused as a duplicate.',
    "const digits = String(Date.now()).slice(-10) + String(Math.floor(Math.random() * 100)).padStart(2, '0');",
    "pm.variables.set('unique_digits', digits);",
    ...(lines.length > 0 ? ['const day = 24 * 60 * 60 * 1000;', ...lines] : []),
    ...renewal,
  ]);
}

/** Fetches a new token where that of the first request is about to end: a run may be longer than a token's life. */
const renewal = [
  "const until = Number(pm.collectionVariables.get('access_token_until'));",
  'if (until > 0 && Date.now() > until) {',
  '  // Not twice at once, and not before the request of the token itself.',
  "  pm.collectionVariables.set('access_token_until', '');",
  "  const secret = pm.variables.get('service_client_id') + ':' + pm.variables.get('service_client_secret');",
  '  pm.sendRequest(',
  '    {',
  "      url: pm.variables.get('authUrl') + '/backend/o/token/',",
  "      method: 'POST',",
  "      header: { Authorization: 'Basic ' + btoa(secret) },",
  "      body: { mode: 'urlencoded', urlencoded: [{ key: 'grant_type', value: 'client_credentials' }] },",
  '    },',
  '    (error, response) => {',
  '      if (error || response.code !== 200) return;',
  '      const answer = response.json();',
  "      pm.collectionVariables.set('access_token', answer.access_token);",
  "      pm.collectionVariables.set('access_token_until', Date.now() + Number(answer.expires_in) * 900);",
  '    },',
  '  );',
  '}',
];

function momentLine(name: string, { format, days }: TimeValue['$time']): string {
  const text = `new Date(Date.now() ${days < 0 ? '-' : '+'} ${Math.abs(days)} * day).toISOString()`;
  return `pm.variables.set('${name}', ${text}.slice(0, ${format === 'date' ? 10 : 19})${format === 'date' ? '' : " + 'Z'"});`;
}
