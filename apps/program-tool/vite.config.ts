import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://localhost:3000";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist/client",
    // Phones of the last five years; the kit's CSS goes as far back.
    target: ["chrome109", "safari16", "firefox115"],
    // Fonts as files: the page allows no font from a data address, and a file can be cached.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": server } },
});
