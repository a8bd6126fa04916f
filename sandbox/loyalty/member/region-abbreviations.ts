/** Regions that members can be found by in their short form. */
export const regionAbbreviations: Readonly<Record<string, string | undefined>> = {
  CA: 'California',
  FL: 'Florida',
  IL: 'Illinois',
  NY: 'New York',
  PB: 'Punjab',
  SD: 'Sindh',
  TX: 'Texas',
  WA: 'Washington',
};
