// The floors of docs/architecture.md as rules for dependency-cruiser. Who may import whom stands here; what is
// published and what is declared is read from each package.json.
const { entriesOf, workspaces } = require("./workspace.cjs");

/** From the ground up. Packages on one floor do not know each other. */
const FLOORS = [["thai"], ["areas"], ["schema"], ["forms", "exchange"], ["ui"]];
/** Beside the floors: samples know the schema; only tests, stories and apps know samples. */
const BELOW_SAMPLES = ["schema"];
const TESTS_AND_STORIES =
  "\\.(test|test-d|stories)\\.tsx?$|^packages/[^/]+/src/testing/|^packages/ui/src/[^/]+/examples/";
/** Stories and guides are not published, so the pages of apps/docs import those of ui by path. */
const STORIES = "^packages/ui/src/(.*\\.stories\\.tsx|[^/]+/guide\\.ts)$";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** A workspace as dependency-cruiser names it: its folder when the import resolves, its name when it does not. */
const named = ({ path, manifest }) => [`^${escaped(path)}/`, `^${escaped(manifest.name)}(/|$)`];

function below(name) {
  if (name === "samples") return BELOW_SAMPLES;
  const floor = FLOORS.findIndex((names) => names.includes(name));
  return floor < 0 ? [] : FLOORS.slice(0, floor).flat();
}

function noUpwardImport(all) {
  const packages = all.filter(({ group }) => group === "packages");
  const perPackage = packages.map((from) => {
    const above = all.filter((to) => to !== from && to.name !== "samples" && !below(from.name).includes(to.name));
    return { from: { path: `^${escaped(from.path)}/` }, to: { path: above.flatMap(named) } };
  });
  const samples = packages.filter(({ name }) => name === "samples").flatMap(named);
  const toSamples = {
    from: { path: "^packages/", pathNot: ["^packages/samples/", TESTS_AND_STORIES] },
    to: { path: samples },
  };
  return [...perPackage, toSamples].filter(({ to }) => to.path.length > 0);
}

function publishedEntriesOnly(all) {
  const published = all.flatMap(entriesOf);
  const unpublished = {
    path: all.flatMap(({ manifest }) => `^${escaped(manifest.name)}(/|$)`),
    pathNot: published.map(({ specifier }) => `^${escaped(specifier)}(\\?raw)?$`),
  };
  const byName = {
    path: "^(packages|apps)/",
    pathNot: ["^$1/", ...published.map(({ source }) => `^${escaped(source)}$`)],
    dependencyTypesNot: ["local"],
  };
  return [
    { from: {}, to: unpublished },
    { from: { path: "^((?:packages|apps)/[^/]+)/" }, to: byName },
  ];
}

function noCrossPackagePath() {
  const to = { path: "^(packages|apps|node_modules)/", dependencyTypes: ["local"] };
  return [
    { from: { path: "^((?:packages|apps)/[^/]+)/", pathNot: "^apps/docs/" }, to: { ...to, pathNot: ["^$1/"] } },
    { from: { path: "^apps/docs/" }, to: { ...to, pathNot: ["^apps/docs/", STORIES] } },
  ];
}

function declaredOnly(all) {
  const perWorkspace = all.map((from) => {
    const { dependencies, peerDependencies, devDependencies } = from.manifest;
    const declared = { ...dependencies, ...peerDependencies, ...devDependencies };
    const strangers = all.filter((to) => to !== from && !(to.manifest.name in declared));
    return { from: { path: `^${escaped(from.path)}/` }, to: { path: strangers.flatMap(named) } };
  });
  const others = {
    dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"],
    // An optional peer is found twice: declared, and "not declared" under peerDependenciesMeta.
    dependencyTypesNot: ["npm", "npm-dev", "npm-peer", "npm-optional"],
    // A file taken as text by Vite is found under its name without the question mark only by Vite.
    pathNot: ["^@saan/", "^virtual:", "^\\.", "\\?raw$"],
  };
  return [...perWorkspace.filter(({ to }) => to.path.length > 0), { from: { path: "^(packages|apps)/" }, to: others }];
}

function shippedDependencies(all) {
  const publishedPackages = all.filter(({ group, manifest }) => group === "packages" && !manifest.private);
  const sources = publishedPackages.map(({ path }) => `^${escaped(path)}/src/`);
  if (sources.length === 0) return [];
  return [
    {
      from: { path: sources, pathNot: TESTS_AND_STORIES },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "npm-peer", "npm-optional"] },
    },
  ];
}

/** The dependency-cruiser configuration for the workspace at `root`. */
function floors(root) {
  const all = workspaces(root);
  const rules = {
    "no-upward-import": noUpwardImport(all),
    "published-entries-only": publishedEntriesOnly(all),
    "no-cross-package-path": noCrossPackagePath(),
    "declared-only": declaredOnly(all),
    "shipped-code-needs-no-dev-dependency": shippedDependencies(all),
    "no-cycle": [{ from: {}, to: { circular: true } }],
  };
  return {
    forbidden: Object.entries(rules).flatMap(([name, list]) =>
      list.map((rule) => ({ name, severity: "error", ...rule })),
    ),
    options: {
      doNotFollow: { path: "node_modules" },
      // What the others need is installed by `bench:kits` and `bench:forms` alone.
      exclude: { path: "(^|/)(dist|storybook-static|\\.data|\\.results|\\.turbo)/|^apps/bench/(kits|forms)/contestants/" },
      tsPreCompilationDeps: true,
      combinedDependencies: false,
      enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
    },
  };
}

module.exports = { floors };
