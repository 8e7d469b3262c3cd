import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/server/main.ts" },
  outDir: "dist/server",
  format: "esm",
  target: "node20",
  platform: "node",
  bundle: true,
  // Dependencies stay outside the bundle: PGlite finds its WebAssembly beside itself.
  skipNodeModulesBundle: true,
  splitting: false,
  sourcemap: true,
  clean: true,
});
