import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { rooms } from "../domain/index.js";
import { namespaces } from "../domain/namespaces.js";
import { describe as descriptionOf, unwrap } from "../field/index.js";
import type { Lifecycle } from "./index.js";

const lifecycles = Object.entries(namespaces).flatMap(([room, exports]) =>
  Object.entries(exports)
    .filter((entry): entry is [string, Lifecycle] => isLifecycle(entry[1]))
    .map(([name, machine]) => [name, machine, room] as const),
);

function isLifecycle(value: unknown): value is Lifecycle {
  return typeof value === "object" && value !== null && "transitions" in value && "initial" in value;
}

/** The states that can be reached from some, in any number of steps. */
function reachedFrom(starts: readonly string[], { transitions }: Lifecycle): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const state of reached) for (const { from, to } of transitions) if (from === state) reached.add(to);
  return reached;
}

describe.each(lifecycles)("%s", (_, machine) => {
  const { states, initial, transitions } = machine;

  it("begins somewhere, and leads to each of its states", () => {
    expect(initial.length).toBeGreaterThan(0);
    expect(states).toEqual(expect.arrayContaining([...initial]));
    expect([...reachedFrom(initial, machine)].sort()).toEqual([...states].sort());
  });

  it("has steps between states it knows, each once, and none that stays where it is", () => {
    const pairs = transitions.map(({ from, to }) => `${from} > ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { from, to } of transitions) {
      expect(states).toEqual(expect.arrayContaining([from, to]));
      expect(from).not.toBe(to);
    }
  });

  it("says of every step who takes it, in both languages: a role or a body, never a person", () => {
    for (const { by, from, to } of transitions) {
      expect(by.th, `${from} > ${to}`).toMatch(/^[\u0E00-\u0E7F ]{4,}$/);
      expect(by.en, `${from} > ${to}`).toMatch(/^[A-Z][A-Za-z ,']{3,}$/);
      expect(by.th).not.toMatch(/^(นาย|นาง|นางสาว)/);
    }
  });

  it("is data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine);
  });
});

describe("the lifecycles of the domain", () => {
  const described = lifecycles.map(([, { states }]) => [...states].sort().join());

  it("are known: a kind's own is exported by its room", () => {
    const exported = lifecycles.map(([, machine]) => machine);
    const kinds = rooms.flatMap(({ records }) => Object.values(records));
    const own = kinds.flatMap(({ name, lifecycle }) => (lifecycle ? [[name, lifecycle] as const] : []));
    expect(own.length).toBeGreaterThan(15);
    for (const [name, lifecycle] of own) expect(exported, name).toContain(lifecycle);
  });

  it("stand behind every history of states in a record, in its parts, too", () => {
    const histories = rooms.flatMap(({ records }) =>
      Object.values(records).flatMap(({ name, schema }) => historiesIn(schema, name)),
    );
    expect(histories.length).toBeGreaterThan(20);
    for (const { place, codes } of histories) expect(described, place).toContain([...codes].sort().join());
  });

  it("go with a history: a kind that has one has the other", () => {
    for (const { records } of rooms) {
      for (const { name, schema, lifecycle } of Object.values(records)) {
        const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
        const history = def.type === "object" ? def.shape.states : undefined;
        expect(history !== undefined, name).toBe(lifecycle !== undefined);
      }
    }
  });

  interface History {
    readonly place: string;
    readonly codes: readonly string[];
  }

  /** Every list of rows with a `state`, however deep. */
  function historiesIn(schema: z.core.$ZodType, place: string): readonly History[] {
    const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
    if (def.type === "array") return historiesIn(def.element, place);
    if (def.type === "union") return def.options.flatMap((option) => historiesIn(option, place));
    if (def.type !== "object") return [];
    const { state } = def.shape;
    const codes = state && descriptionOf(state)?.options?.codes;
    const here = codes && place.endsWith(".states") ? [{ place, codes }] : [];
    return [...here, ...Object.entries(def.shape).flatMap(([key, part]) => historiesIn(part, `${place}.${key}`))];
  }
});
