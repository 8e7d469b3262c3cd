// The types of the last build, as text. A glob, because before the first build there are none.
const built = import.meta.glob<string>("../../../../../packages/forms/dist/**/*.d.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of each type file by its path in the package: `"model/index.d.ts"`. */
export const typeFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(built).map(([path, text]) => [path.slice(path.indexOf("/dist/") + "/dist/".length), text]),
);
