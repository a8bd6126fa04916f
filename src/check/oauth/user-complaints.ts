import { isRecord } from '../../spec/is-record.ts';
import { receivedText } from '../received-text.ts';
import type { AnswerComplaint } from './token-answer.ts';

const source = 'integration notes: the user object of the password grant';
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

type Kind = readonly [documented: string, fits: (value: unknown) => boolean];
const text: Kind = ['a text', (value) => typeof value === 'string'];
const flag: Kind = ['true or false', (value) => typeof value === 'boolean'];
const whole: Kind = ['a whole number', (value) => Number.isInteger(value)];
const moment: Kind = ['a date-time', (value) => typeof value === 'string' && dateTime.test(value)];
const orNull = ([documented, fits]: Kind): Kind => [`${documented} or null`, (value) => value === null || fits(value)];

/** The fields that the notes show, each of which is always there. The form of a role is nowhere told. */
const fields: Readonly<Record<string, Kind>> = {
  id: whole,
  last_login: orNull(moment),
  is_superuser: flag,
  first_name: text,
  last_name: text,
  is_staff: flag,
  is_active: flag,
  date_joined: moment,
  username: text,
  email: text,
  company: whole,
  phone: orNull(text),
  is_verified: flag,
  role: ['a role or null', (value) => value !== undefined],
  deletion_allowed: flag,
};

/** What the `user` object of a token answer lacks; the part of `token-answer` about the person. */
export function userComplaints(user: unknown, username: string): readonly AnswerComplaint[] {
  if (!isRecord(user)) return [{ pointer: '/user', documented: 'the user', received: receivedText(user), source }];
  const found = Object.entries(fields).flatMap(([name, [documented, fits]]): AnswerComplaint[] => {
    const value = user[name];
    return fits(value) ? [] : [{ pointer: `/user/${name}`, documented, received: receivedText(value), source }];
  });
  const names = [user['username'], user['email']].map((name) => String(name).toLowerCase());
  if (found.length === 0 && !names.includes(username.toLowerCase()))
    found.push({ pointer: '/user/username', documented: 'the user who asked', received: 'another user', source });
  return found;
}
