import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// No inline scripts or styles: the server's Content-Security-Policy allows neither.
export default defineConfig({
  plugins: [svelte()],
  build: { outDir: process.env['DESK_OUT'] ?? 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:8790' } },
  test: { include: ['tests/**/*.test.ts'] },
});
