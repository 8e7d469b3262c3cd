// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Option, OptionSource } from "../model/index.js";
import { type RememberOptions, rememberingSource } from "./index.js";

const schools = ["โรงเรียนบ้านแม่กา", "โรงเรียนบ้านบัว", "ศูนย์เด็กเล็กแม่กา"].map(
  (label, at): Option => ({ key: String(at), label, value: { code: String(at) } }),
);
const offline = new TypeError("Failed to fetch");
const unheard = new AbortController().signal;

/** A server that can be cut off, and counts how often it is asked. */
function server() {
  const state = { isReached: true, asked: 0 };
  const source: OptionSource = {
    async search(query) {
      state.asked += 1;
      if (!state.isReached) throw offline;
      return schools.filter(({ label }) => label.includes(query));
    },
    textOf: () => "ข้อความ",
  };
  return { state, source };
}

const ask = (source: OptionSource, query: string, within?: unknown, signal = unheard) =>
  Promise.resolve(source.search(query, { locale: "th", signal, within }));
const labels = async (found: Promise<readonly Option[]>) => (await found).map(({ label }) => label);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T03:00:00Z") });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a source that remembers", () => {
  it("asks once for the same question, and answers the second time at once", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source);
    await ask(remembering, "แม่กา");
    const again = remembering.search(" แม่กา ", { locale: "th", signal: unheard });
    expect(again).toEqual([schools[0], schools[2]]);
    expect(state.asked).toBe(1);
  });

  it("asks again when the answer is old, when the clock was put back, and in another place or language", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source, { freshFor: 1_000 });
    await ask(remembering, "บัว");
    vi.setSystemTime(Date.now() + 1_000);
    await ask(remembering, "บัว");
    vi.setSystemTime(Date.now() - 60_000);
    await ask(remembering, "บัว");
    await ask(remembering, "บัว", { code: "56" });
    await remembering.search("บัว", { locale: "en", signal: unheard });
    expect(state.asked).toBe(5);
  });

  it("answers without a connection with what it was told before, however old", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source, { freshFor: 0 });
    await ask(remembering, "โรงเรียน");
    state.isReached = false;
    expect(await labels(ask(remembering, "โรงเรียน"))).toEqual(["โรงเรียนบ้านแม่กา", "โรงเรียนบ้านบัว"]);
  });

  it("looks through all it has met when another question cannot be asked, folded as every search is", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source);
    await ask(remembering, "โรงเรียน");
    await ask(remembering, "ศูนย์");
    state.isReached = false;
    expect(await labels(ask(remembering, "แม่กา"))).toEqual(["โรงเรียนบ้านแม่กา", "ศูนย์เด็กเล็กแม่กา"]);
    expect(await labels(ask(remembering, "ไม่มีที่ไหน"))).toEqual([]);
  });

  it("says that it could not load when it knows nothing of the place", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source);
    await ask(remembering, "แม่กา", { code: "56" });
    state.isReached = false;
    await expect(ask(remembering, "แม่กา", { code: "57" })).rejects.toBe(offline);
  });

  it("leaves a question that was called off called off", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source, { freshFor: 0 });
    await ask(remembering, "แม่กา");
    state.isReached = false;
    await expect(ask(remembering, "แม่กา", undefined, AbortSignal.abort())).rejects.toBe(offline);
  });

  it("treats a bundled list alike, one that throws included", () => {
    let isBroken = false;
    const remembering = rememberingSource(
      {
        search: () => {
          if (isBroken) throw offline;
          return schools;
        },
      },
      { freshFor: 0 },
    );
    const context = { locale: "th", signal: unheard } as const;
    expect(remembering.search("", context)).toEqual(schools);
    isBroken = true;
    expect(remembering.search("บัว", context)).toEqual([schools[1]]);
  });

  it("keeps everything else of the source", () => {
    expect(rememberingSource(server().source).textOf?.(1, "th")).toBe("ข้อความ");
  });

  it("never holds more than it may", async () => {
    const { state, source } = server();
    const remembering = rememberingSource(source, { most: 2 });
    for (const query of ["แม่กา", "บัว", "ศูนย์"]) await ask(remembering, query);
    await ask(remembering, "ศูนย์");
    await ask(remembering, "บัว");
    expect(state.asked).toBe(3);
    await ask(remembering, "แม่กา");
    expect(state.asked).toBe(4);
  });
});

describe("answers kept on a device", () => {
  const kept: RememberOptions = { kept: { name: "schools", storage: localStorage } };

  it("are there for a page that is opened without a connection", async () => {
    const { state, source } = server();
    await ask(rememberingSource(source, kept), "แม่กา");
    state.isReached = false;
    vi.setSystemTime(Date.now() + 86_400_000);
    expect(await labels(ask(rememberingSource(source, kept), "แม่กา"))).toHaveLength(2);
  });

  it("are passed over when the device keeps nothing, or something else", async () => {
    const { source } = server();
    const full = { getItem: () => null, setItem: () => expect.fail("full") };
    expect(await ask(rememberingSource(source, { kept: { name: "s", storage: full } }), "บัว")).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        localStorage.setItem("saan-options:schools", text);
        expect(await ask(rememberingSource(server().source, kept), "บัว")).toEqual([schools[1]]);
      }),
    );
  });
});
