import { answered } from './answered.ts';
import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';
import { purchaseOfLines } from './purchase-of-lines.ts';
import { sent } from './sent.ts';

const lines = purchaseOfLines([
  { sku: answered('excluded product', 'SKU'), price: 600 },
  { sku: answered('other product', 'SKU'), price: 300 },
]);

/** A product that is excluded earns nothing until the exclusion is lifted; what else is bought earns as before. */
export const exclusion: Journey = {
  name: 'exclusion',
  steps: [
    enrolment('member'),
    { name: 'excluded product', act: 'product' },
    { name: 'other product', act: 'product' },
    {
      name: 'product with a known SKU',
      act: 'product',
      values: { SKU: sent('excluded product', 'SKU') },
      after: ['excluded product'],
      refusal: { rule: 'duplicate-refused', why: 'its SKU is known' },
      extra: true,
    },
    { name: 'purchase before', act: 'purchase', members: ['member'], values: lines },
    { name: 'exclusion', act: 'exclude', values: { type: 'SKU', reference: answered('excluded product', 'SKU') } },
    { name: 'purchase', act: 'purchase', members: ['member'], values: lines, after: ['exclusion'] },
    { name: 'lifting', act: 'lift', values: { id: answered('exclusion', 'id') } },
    { name: 'purchase after', act: 'purchase', members: ['member'], values: lines, after: ['lifting'], extra: true },
  ],
};
