import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

import { slimMessages } from "./scripts/slim-messages.ts";
import { toolkitPseudo } from "./scripts/toolkit-pseudo.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** React Aria carries its own texts for 34 locales; only those of the interface languages are kept. */
const REACT_ARIA_LOCALES = ["ar-AE", "en-US", "es-ES", "fr-FR", "pt-PT", "ru-RU", "zh-CN"];

export default defineConfig({
  // Relative addresses: the same files are served by the desktop shell and by the loopback host.
  base: "./",
  plugins: [
    slimMessages(repository),
    { ...optimizeLocales.vite({ locales: REACT_ARIA_LOCALES }), enforce: "pre" },
    toolkitPseudo(),
    react(),
  ],
  build: {
    target: "safari16.4",
    manifest: true,
    // A strict Content-Security-Policy: no inlined fonts or pictures, no inlined scripts.
    assetsInlineLimit: 0,
    // Every part is on this machine: lists of what to fetch ahead would cost more to read than they save.
    modulePreload: false,
    chunkSizeWarningLimit: 700,
  },
  server: { fs: { allow: [repository] } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
