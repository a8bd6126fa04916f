import { defineConfig } from '@playwright/test';

export default defineConfig({
  fullyParallel: false,
  workers: 2,
  reporter: 'list',
  projects: [
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'sandbox', testDir: 'tests/sandbox' },
  ],
});
