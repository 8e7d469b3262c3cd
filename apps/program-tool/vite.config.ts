import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://localhost:3000";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist/client",
    // What the kit promises: 109 is the last Chrome for Windows 7 and 8, and `pnpm oldest-browser` tries the tool in it.
    target: ["chrome109", "safari16", "firefox121"],
    // Fonts as files: the page allows no font from a data address, and a file can be cached.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": server } },
});
