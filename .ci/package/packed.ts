import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Where the package, its tarball and the unpacked tarball are. */
export const source = inject("source");
export const tarball = inject("tarball");
export const unpacked = inject("unpacked");

/** The package.json that users get: no `workspace:` or `catalog:` left. */
export const manifest = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) as {
  name: string;
  private?: boolean;
  exports: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

/** A private package is packed and imported like the others, but nobody reads its API or counts its bytes. */
export const isPublished = !manifest.private;

/** Every file in the tarball, as paths from the package root with `/`. */
export const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(unpacked.length + 1)
      .replaceAll("\\", "/"),
  );

/** The published rooms that hold code: "./calendar" → "dist/calendar/index.js". */
export const rooms = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const file = typeof target === "string" ? target : target.default;
  return file?.endsWith(".js") ? [{ entry, file: file.slice(2) }] : [];
});

/** The published style sheets. */
export const styles = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const file = typeof target === "string" ? target : target.default;
  return file?.endsWith(".css") ? [{ entry, file: file.slice(2) }] : [];
});

/** The published entries that are read, not imported: style sheets, data, texts. They have no types. */
export const textEntries = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const file = typeof target === "string" ? target : target.default;
  return file && /\.(css|json|txt)$/.test(file) && entry !== "./package.json" ? [entry] : [];
});

/** The text of a file in the tarball. */
export function packed(file: string): string {
  return readFileSync(join(unpacked, file), "utf8");
}
