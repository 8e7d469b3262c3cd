import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { difference, digest } from "./compare.js";
import { fetchNode, printOnNode, thisNode } from "./engines.js";
import { PageEngine } from "./page.js";

/** The oldest Node that package.json promises, and the newest of each line after it. They carry different Unicode data. */
const NODES = ["20.19.0", "22.23.3", "24.21.0"];
/** Where nothing is as in Thailand: the first time zone of the day, and a language whose i is another letter. */
const ABROAD = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };

/** For a Node that is not kept yet. */
const FETCHING = 180_000;

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));

let expected = "";
let page: PageEngine;
beforeAll(async () => {
  expected = await printOnNode(thisNode, "transcript.mjs");
  report(`this Node ${thisNode.version} (ICU ${thisNode.icu})`, expected);
  page = await PageEngine.open();
});
afterAll(() => page?.close());

describe("the transcript", () => {
  it("asks more than fifty thousand different questions", () => {
    const asked = new Set(linesOf(expected).map((line) => line.slice(0, line.lastIndexOf("\t"))));
    expect(asked.size).toBeGreaterThan(50_000);
  });

  it("has more than one answer on every topic", () => {
    const answers = new Map<string, Set<string>>();
    for (const line of linesOf(expected)) {
      const [topic = "", , answer = ""] = line.split("\t");
      answers.set(topic, (answers.get(topic) ?? new Set()).add(answer));
    }
    expect([...answers].filter(([, said]) => said.size < 2).map(([topic]) => topic)).toEqual([]);
  });

  it("leaves out no function that the package publishes", async () => {
    const rooms = Object.values<{ default?: string }>(manifest.exports).flatMap((room) => room.default ?? []);
    const scripts = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".mjs"))
      .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
    const unasked: string[] = [];
    for (const room of rooms) {
      const published = await import(/* @vite-ignore */ pathToFileURL(join(import.meta.dirname, "..", room)).href);
      for (const name of Object.keys(published)) {
        if (!scripts.some((script) => new RegExp(`\\b${name}\\b`).test(script))) unasked.push(`${room} ${name}`);
      }
    }
    expect(unasked).toEqual([]);
  });
});

describe("the engines", () => {
  it("begin with the oldest Node that is promised", () => {
    expect(`>=${NODES[0]}`.startsWith(manifest.engines.node)).toBe(true);
  });
});

describe("what this Node prints is printed, byte for byte,", () => {
  it("by itself in another time zone and language, with eval switched off", async () => {
    const flags = ["--disallow-code-generation-from-strings"];
    const actual = await printOnNode(thisNode, "transcript.mjs", { flags, environment: ABROAD });
    expect(difference(expected, actual)).toBeUndefined();
  });

  it.each(NODES)("by Node %s", { timeout: FETCHING }, async (version) => {
    const node = await fetchNode(version);
    const actual = await printOnNode(node, "transcript.mjs");
    report(`Node ${node.version} (ICU ${node.icu})`, actual);
    expect(difference(expected, actual)).toBeUndefined();
  });

  it("by a browser abroad, on a page with a strict policy", async () => {
    const { text, complaints } = await page.print("transcript.mjs", { locale: "tr-TR", timezoneId: ABROAD.TZ });
    report(`Chromium ${page.version}`, text);
    expect(complaints).toEqual([]);
    expect(difference(expected, text)).toBeUndefined();
  });
});

describe("the page's policy", () => {
  it("is in force: text cannot be run as code", async () => {
    expect((await page.print("policy.mjs")).text).toBe("EvalError");
  });
});

// Its words come from the engine's own dictionary, which every release of ICU may change: they are not compared, and
// segmentWords says so. What must hold with any dictionary is.
describe("segmentWords", () => {
  it.each([...NODES, "a browser"])(
    "loses no letter and cuts no protected name on %s",
    { timeout: FETCHING },
    async (engine) => {
      const printed =
        engine === "a browser"
          ? (await page.print("dictionary.mjs")).text
          : await printOnNode(await fetchNode(engine), "dictionary.mjs");
      const lines = linesOf(printed).map((line) => JSON.parse(line) as SegmentedLine);
      expect(lines.length).toBeGreaterThan(50);
      expect(lines.filter(({ text, words }) => words.join("") !== text)).toEqual([]);
      expect(lines.filter(({ name, words }) => name !== undefined && !words.includes(name))).toEqual([]);
    },
  );
});

interface SegmentedLine {
  text: string;
  words: string[];
  /** A protected name that stands in the text. */
  name?: string;
}

function report(engine: string, transcript: string): void {
  console.log(`${engine}: ${linesOf(transcript).length} lines, sha256 ${digest(transcript)}`);
}

function linesOf(transcript: string): string[] {
  return transcript.trimEnd().split("\n");
}
