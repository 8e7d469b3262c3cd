import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "..");
const LARGEST_TRANSCRIPT = 256 * 1024 * 1024;
const FETCHING_MS = 120_000;

/** What npx does about a registry that does not answer: two more tries, not a minute apart. */
const PATIENCE = ["--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=10000"];

/** A script of this folder that prints a transcript. */
export type Script = "transcript.mjs" | "dictionary.mjs";

/** A Node: where its program is, and what to start it with. */
export interface NodeEngine {
  program: string;
  version: string;
  /** The Unicode data it carries, which is what engines differ in. */
  icu: string;
}

/** The Node that runs this. */
export const thisNode: NodeEngine = {
  program: process.execPath,
  version: process.versions.node,
  icu: process.versions.icu ?? "none",
};

/** Nodes fetched or found by this run. */
const fetched = new Map<string, Promise<NodeEngine>>();

/**
 * A Node of exactly this version, from the npm registry. npx keeps it: only the first run downloads (about 50 MB each). This
 * Node itself when it is that version.
 */
export function fetchNode(version: string): Promise<NodeEngine> {
  const known =
    fetched.get(version) ?? (version === thisNode.version ? Promise.resolve(thisNode) : fetchWithNpx(version));
  fetched.set(version, known);
  return known;
}

async function fetchWithNpx(version: string): Promise<NodeEngine> {
  const ask = "console.log(JSON.stringify([process.execPath, process.versions.node, process.versions.icu]))";
  const words = [
    ...PATIENCE,
    "--yes",
    "--prefer-offline",
    "--package",
    `${packageOfNode()}@${version}`,
    "--",
    "node",
    "--eval",
    ask,
  ];
  // On Windows npx is a .cmd file, which only a shell can start, and a shell needs the quotes.
  const windows = process.platform === "win32";
  const spoken = windows ? words.map((word) => `"${word}"`) : words;
  const answer = await run("npx", spoken, { cwd: ROOT, shell: windows, timeout: FETCHING_MS }).catch(
    (failure: Error) => {
      throw new Error(
        `Node ${version} could not be fetched from the npm registry (is it reachable?). The proof that every engine prints ` +
          `the same cannot be given without it; once fetched, it is kept.\n${failure.message}`,
      );
    },
  );
  const [program, found, icu] = JSON.parse(answer.stdout) as [string, string, string];
  if (found !== version) throw new Error(`npx started Node ${found} although ${version} was asked for.`);
  return { program, version: found, icu };
}

/** What the registry's package `node` would fetch in an install script. None is run here. */
function packageOfNode(): string {
  const { platform, arch } = process;
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return [prefix, platform === "win32" ? "win" : platform, arch].join("-");
}

/** What a script prints on this Node. */
export async function printOnNode(
  { program }: NodeEngine,
  script: Script,
  { flags = [], environment = {} }: { flags?: readonly string[]; environment?: Record<string, string> } = {},
): Promise<string> {
  const { stdout } = await run(program, [...flags, join(import.meta.dirname, script)], {
    cwd: ROOT,
    // Options meant for the Node that runs the tests are not meant for the others.
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
    encoding: "utf8",
    maxBuffer: LARGEST_TRANSCRIPT,
  });
  return stdout;
}
