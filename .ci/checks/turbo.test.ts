import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, read, workspaces } from "./repository.js";

const { tasks, globalDependencies } = JSON.parse(read("turbo.json")) as {
  readonly tasks: Readonly<Record<string, { readonly inputs?: readonly string[] }>>;
  readonly globalDependencies: readonly string[];
};

/** The files that a module takes by their paths, as paths from the root: written so, or named as a program to run. */
function takenBy(file: string): string[] {
  const paths = [...read(file).matchAll(/(?:from|import\(|import|node) ?"?((?:\.\.?\/)+[\w./-]+)/g)];
  return paths.map(([, path = ""]) => posix.join(posix.dirname(file), path));
}

/** Files, and all that they take in turn out of the folder `within`. */
function withAllTaken(files: readonly string[], within: string): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const taken of takenBy(file)) if (taken.startsWith(within)) found.add(taken);
  }
  return [...found].sort();
}

describe("a step whose count is kept from the run before", () => {
  it("is taken anew when a file of .ci that packages and apps use has changed", () => {
    const users = ["packages", "apps"].flatMap((group) =>
      filesOf(group).filter((file) => /(?:\/package\.json|\.(?:[cm]?js|tsx?))$/.test(file)),
    );
    const used = users.flatMap(takenBy).filter((file) => /^\.ci\/[\w-]+\.mjs$/.test(file));
    const all = withAllTaken([...new Set(used)], ".ci/");
    expect(all).toEqual(expect.arrayContaining([".ci/library.mjs", ".ci/step.mjs", ".ci/droppable.mjs"]));
    expect(all.filter((file) => !globalDependencies.includes(file))).toEqual([]);
  });

  it("is taken anew when a source has changed that the checks are compiled with", () => {
    const folders = (tasks["//#types"]?.inputs ?? []).map((input) => input.replace(/^\$TURBO_ROOT\$\/|\*\*$/g, ""));
    const sources = filesOf(".ci").filter((file) => file.endsWith(".ts"));
    const imported = sources.flatMap((file) =>
      [...read(file).matchAll(/^(?:import|export) [^`]*? from "(\.\.\/\.\.\/packages\/[^"]+)";$/gm)].map(
        ([, path = ""]) => posix.join(posix.dirname(file), path),
      ),
    );
    expect(imported.length).toBeGreaterThan(3);
    expect(imported.filter((file) => !folders.some((folder) => file.startsWith(folder)))).toEqual([]);
  });
});

describe("the whole proof", () => {
  const stages = [...read(".ci/test.mjs").matchAll(/tasks: (\[[^\]]+\])/g)].flatMap(
    ([, list = "[]"]) => JSON.parse(list) as string[],
  );
  const steps = workspaces.flatMap(({ path, manifest }) =>
    Object.entries(manifest.scripts ?? {}).flatMap(([script, command]) => {
      const step = /\.ci\/step\.mjs ([\w-]+) /.exec(command)?.[1];
      return step === undefined ? [] : [{ path, script, step }];
    }),
  );

  it("runs every step that a package or an app has", () => {
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter(({ script, step }) => script !== step || !stages.includes(step) || !tasks[step])).toEqual([]);
  });

  it.each(["parity", "visual", "e2e", "stories", "consumer"])("has a step %s to run", (step) => {
    expect(stages).toContain(step);
    expect(steps.map((one) => one.step)).toContain(step);
  });
});
