/** Addresses that the tables of faults ask most. */
export const addresses = {
  items: '/api/v1/product/items',
  milk: '/api/v1/product/items/SKU-1001',
  unknownItem: '/api/v1/product/items/NONE',
  categories: '/api/v1/product/categories',
  exclusions: '/api/v1/product/exclusions',
  productDocument: '/api/v1/product/swagger.json',
  members: '/api/v1/member/',
  tiers: '/api/v1/member/tiers',
  rules: '/api/v1/discount/rules',
} as const;
