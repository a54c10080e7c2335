import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

// One page, split by view: what the first look needs is loaded first. Nothing is inlined, because the content security policy lets in
// neither inline scripts and styles nor data addresses.
export default defineConfig({
  root,
  base: '/',
  publicDir: false,
  cacheDir: join(root, '../../../node_modules/.cache/page'),
  server: { host: '127.0.0.1', proxy: { '/api': process.env.RAPPORTEUR_API ?? 'http://127.0.0.1:4180' } },
  build: {
    outDir: join(root, '../../../dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Libraries say "use client" for frameworks that run on servers; here it says nothing.
    rolldownOptions: {
      checks: { pluginTimings: false },
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
});
