import { html } from '../../pages/html.ts';
import type { Endpoint } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';

/**
 * `/dashboard/`: where a login ends that nobody sent elsewhere.
 * @returns the endpoint
 */
export function dashboard(): Endpoint {
  return {
    path: /^\/dashboard\/$/,
    kind: 'page for users',
    methods: {
      GET: ({ user }) =>
        htmlAnswer(200, html`<!DOCTYPE html><title>Omni Retain</title><h1>Dashboard</h1><p>${user.username}</p>`, {
          Vary: 'Cookie',
        }),
    },
  };
}
