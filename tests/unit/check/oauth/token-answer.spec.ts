import { tokenAnswer } from '../../../../src/check/oauth/token-answer.ts';
import { refusalPromise } from '../../../../src/tokens/trial/refusal-promise.ts';
import { tokenPromise } from '../../../../src/tokens/trial/token-promise.ts';
import { noStore, oauthTable, tokenBody } from './oauth-table.ts';

const given = { promise: tokenPromise('password'), status: 200, headers: noStore } as const;
const { token_type: _type, ...noType } = tokenBody;
const { refresh_token: _refresh, ...noRefresh } = tokenBody;
const { scope: _scope, ...noScope } = tokenBody;

oauthTable(tokenAnswer, [
  { name: 'a complete answer', ...given, body: tokenBody, want: [] },
  { name: 'bearer in small letters', ...given, body: { ...tokenBody, token_type: 'bearer' }, want: [] },
  { name: 'no type', ...given, body: noType, want: ['/token_type'] },
  { name: 'another type', ...given, body: { ...tokenBody, token_type: 'mac' }, want: ['/token_type'] },
  { name: 'no scope', ...given, body: noScope, want: ['/scope'] },
  { name: 'no refresh token', ...given, body: noRefresh, want: ['/refresh_token'] },
  {
    name: 'no refresh token for a machine',
    ...given,
    promise: tokenPromise('client_credentials'),
    body: noRefresh,
    want: [],
  },
  {
    name: 'a refresh token for a machine',
    ...given,
    promise: tokenPromise('client_credentials'),
    body: tokenBody,
    want: ['/refresh_token'],
  },
  {
    name: 'another lifetime',
    ...given,
    body: { ...tokenBody, expires_in: 3600 },
    want: ['/expires_in'],
    says: /must hold the number 36000 at \/expires_in of a token answer, but holds 3600 \(integer\)/,
  },
  { name: 'a lifetime as text', ...given, body: { ...tokenBody, expires_in: '36000' }, want: ['/expires_in'] },
  {
    name: 'an answer that caches may keep',
    ...given,
    headers: {},
    body: tokenBody,
    want: ['header cache-control', 'header pragma'],
  },
  {
    name: 'another media type',
    ...given,
    headers: { ...noStore, 'content-type': 'text/html' },
    body: tokenBody,
    want: ['header content-type'],
  },
  { name: 'created', ...given, status: 201, body: tokenBody, want: ['status'] },
  {
    name: 'a refusal',
    ...given,
    status: 400,
    body: { error: 'invalid_grant' },
    want: ['status'],
    says: /must give a token/,
  },
  {
    name: 'a refusal that is as good',
    ...given,
    promise: tokenPromise('refresh_token', { mayRefuse: ['invalid_grant'] }),
    status: 400,
    body: { error: 'invalid_grant' },
    want: [],
  },
  { name: '200 without a token', ...given, body: { ok: true }, want: ['status'] },
  { name: 'a page', ...given, body: '<html></html>', want: ['status'] },
  { name: 'what a strict client objects to', ...given, body: tokenBody, complaint: 'no good', want: [''] },
  {
    name: 'what a strict client objects to is said once',
    ...given,
    body: noType,
    complaint: 'no good',
    want: ['/token_type'],
  },
  { name: 'a failure is what another rule says', ...given, status: 500, want: [] },
]);

const wrongSecret = refusalPromise('a wrong secret', ['invalid_client']);
const wrongPassword = refusalPromise('a wrong password', ['invalid_grant']);
const get = refusalPromise('the method GET', ['invalid_request'], { statuses: [405] });
const own = refusalPromise('a wrong password', ['invalid_grant'], { endpoint: 'own' });
const challenge = { 'www-authenticate': 'Bearer error="invalid_client"' };
const basic = { headers: { authorization: 'Basic bWU6eW91' } };

oauthTable(tokenAnswer, [
  {
    name: '401 with a challenge',
    promise: wrongSecret,
    status: 401,
    body: { error: 'invalid_client' },
    headers: challenge,
    want: [],
  },
  {
    name: '401 without',
    promise: wrongSecret,
    status: 401,
    body: { error: 'invalid_client' },
    want: ['header www-authenticate'],
  },
  {
    name: '400 for a secret in the form',
    promise: wrongSecret,
    status: 400,
    body: { error: 'invalid_client' },
    want: [],
  },
  {
    name: '400 for a secret in the header',
    promise: wrongSecret,
    status: 400,
    body: { error: 'invalid_client' },
    request: basic,
    want: ['status'],
  },
  { name: 'a wrong code', promise: wrongPassword, status: 400, body: { error: 'invalid_request' }, want: ['/error'] },
  { name: 'no code', promise: wrongPassword, status: 400, body: {}, want: ['/error'] },
  {
    name: 'a refusal with status 200',
    promise: wrongPassword,
    status: 200,
    body: { error: 'invalid_grant' },
    want: ['status'],
  },
  {
    name: '401 of oauthlib before version 3',
    promise: wrongPassword,
    status: 401,
    body: { error: 'invalid_grant' },
    want: ['debt status'],
  },
  { name: '403', promise: wrongPassword, status: 403, body: { error: 'invalid_grant' }, want: ['status'] },
  { name: '405 with Allow', promise: get, status: 405, headers: { allow: 'POST, OPTIONS' }, want: [] },
  { name: '405 without', promise: get, status: 405, want: ['header allow'] },
  {
    name: 'a page for GET',
    promise: get,
    status: 200,
    body: '<html></html>',
    want: ['status'],
    says: /must refuse the method GET/,
  },
  { name: 'the own form of the product', promise: own, status: 401, body: { detail: 'No.' }, want: [] },
  { name: 'a page in its place', promise: own, status: 400, body: '<html></html>', want: ['status'] },
  {
    name: 'a page with JSON where the toolkit is known for it',
    promise: refusalPromise('parameters in the query', ['invalid_request'], { toolkitFails: '2.2.0' }),
    status: 400,
    body: { error: 'invalid_request' },
    headers: { 'content-type': 'text/html' },
    want: ['debt header content-type'],
  },
]);
