import type { Service } from '../services.ts';

/** Titles and descriptions of the documents. */
export const serviceInfo: Readonly<Record<Service, { readonly title: string; readonly description: string }>> = {
  member: { title: 'Omni Retain Member API', description: 'Member enrolment, profiles, tiers and clubs.' },
  earn: { title: 'Omni Retain Earn API', description: 'Transactions and the points they earn.' },
  redeem: { title: 'Omni Retain Redeem API', description: 'Rewards: issue, use, cancel and reverse.' },
  inquire: { title: 'Omni Retain Inquire API', description: 'Balances, expiry and history of points.' },
  discount: { title: 'Omni Retain Discount API', description: 'Discounts of a basket and the rules behind them.' },
  product: { title: 'Omni Retain Product API', description: 'Products, categories and exclusions.' },
};
