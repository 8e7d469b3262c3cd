import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export default defineConfig({
  plugins: [react()],
  build: { assetsInlineLimit: 0, rollupOptions: { input: ["index.html", "server.html"] } },
  preview: { headers: { "Content-Security-Policy": policy } },
});
