import { expect, test } from '@playwright/test';
import { parse } from 'dotenv';
import { editEnv } from '../../../src/settings/edit-env.ts';

type Case = readonly [
  name: string,
  given: { readonly text: string; readonly values: Readonly<Record<string, string>> },
  want: string,
];

const values = { RETAIN_CLIENT_ID: 'abc' };
const cases: readonly Case[] = [
  ['an empty file', { text: '', values }, 'RETAIN_CLIENT_ID=abc\n'],
  ['at the end', { text: 'A=1\n', values }, 'A=1\nRETAIN_CLIENT_ID=abc\n'],
  ['at the end of a file without a last line end', { text: 'A=1', values }, 'A=1\nRETAIN_CLIENT_ID=abc\n'],
  ['in place', { text: 'A=1\nRETAIN_CLIENT_ID=old\nB=2\n', values }, 'A=1\nRETAIN_CLIENT_ID=abc\nB=2\n'],
  [
    'in place of nothing, as in a copy of .env.example',
    { text: 'RETAIN_CLIENT_ID=\nB=\n', values },
    'RETAIN_CLIENT_ID=abc\nB=\n',
  ],
  ['the last line has no line end', { text: 'RETAIN_CLIENT_ID=old', values }, 'RETAIN_CLIENT_ID=abc'],
  [
    'blanks, export and comment stay',
    { text: '  export RETAIN_CLIENT_ID = old  # mine\n', values },
    '  export RETAIN_CLIENT_ID = abc  # mine\n',
  ],
  ['a colon instead of =', { text: 'RETAIN_CLIENT_ID: old\n', values }, 'RETAIN_CLIENT_ID: abc\n'],
  ['an old value in quotes', { text: `RETAIN_CLIENT_ID="o # l 'd"\n`, values }, 'RETAIN_CLIENT_ID=abc\n'],
  [
    'an old value over several lines',
    { text: 'RETAIN_CLIENT_ID="o\nl\nd" # x\nB=2\n', values },
    'RETAIN_CLIENT_ID=abc # x\nB=2\n',
  ],
  [
    'a comment is no assignment',
    { text: '# RETAIN_CLIENT_ID=old\n', values },
    '# RETAIN_CLIENT_ID=old\nRETAIN_CLIENT_ID=abc\n',
  ],
  [
    'a longer name is another',
    { text: 'RETAIN_CLIENT_ID_2=old\n', values },
    'RETAIN_CLIENT_ID_2=old\nRETAIN_CLIENT_ID=abc\n',
  ],
  [
    'both of two lines',
    { text: 'RETAIN_CLIENT_ID=1\nRETAIN_CLIENT_ID=2\n', values },
    'RETAIN_CLIENT_ID=abc\nRETAIN_CLIENT_ID=abc\n',
  ],
  [
    'within the value of another name',
    { text: 'A="\nRETAIN_CLIENT_ID=old\n"\n', values },
    'A="\nRETAIN_CLIENT_ID=old\n"\nRETAIN_CLIENT_ID=abc\n',
  ],
  [
    'line ends of Windows',
    { text: 'RETAIN_CLIENT_ID=old\r\nB=2\r\n', values: { ...values, C: '3' } },
    'RETAIN_CLIENT_ID=abc\r\nB=2\r\nC=3\r\n',
  ],
  [
    'comments and blank lines stay',
    { text: '# head\n\nRETAIN_CLIENT_ID=\n\n# tail\n', values },
    '# head\n\nRETAIN_CLIENT_ID=abc\n\n# tail\n',
  ],
  ['a dollar stands for itself', { text: 'A=1\n', values: { A: "$&$1'" } }, "A=`$&$1'`\n"],
];

for (const [name, given, want] of cases) {
  test(`.env is edited: ${name}`, () => {
    const edited = editEnv(given.text, given.values);
    expect(edited).toBe(want);
    expect(parse(edited)).toMatchObject(given.values);
  });
}

const passwords = [
  'a b',
  ' blanks around ',
  'hash#tag',
  "it's",
  'say "hi"',
  'back`tick',
  `both ' and "`,
  'back\\slash',
  '$HOME',
  'ünï',
  'a=b:c',
];
for (const password of passwords) {
  test(`a value is read as it was written: ${password}`, () => {
    expect(parse(editEnv('', { RETAIN_PASSWORD: password }))['RETAIN_PASSWORD']).toBe(password);
  });
}

for (const password of ['line\nend', `all of ' " \` quotes`]) {
  test(`a value that no file can hold is refused by its name: ${JSON.stringify(password)}`, () => {
    const edit = (): string => editEnv('', { RETAIN_PASSWORD: password });
    expect(edit).toThrow('The value of RETAIN_PASSWORD cannot stand in .env');
    expect(edit).not.toThrow(password);
  });
}
