import type { OutboxEntry } from "@saan/forms/outbox";
import { describe, expect, it } from "vitest";
import { entryKey, furthest, newToken, requestOf, type SaveTarget } from "./save-target.js";

const create: SaveTarget = { kind: "create", path: "/api/agreements", members: "/api/agreements/" };
const update = (revision: number): SaveTarget => ({ kind: "update", path: "/api/agreements/1", revision });

function entry(target: SaveTarget, part: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id: "e",
    key: entryKey(target, "t"),
    formId: "agreement",
    body: { title: "ข้อตกลง" },
    ...(target.kind === "update" && { baseRevision: target.revision }),
    idempotencyKey: "k",
    createdAt: "2026-11-22T03:00:00.000Z",
    status: "waiting",
    attempts: 0,
    ...part,
  };
}

const sent = (target: SaveTarget, revision: number) => entry(target, { status: "sent", answer: { id: "1", revision } });

describe("the request of an entry", () => {
  it("enters a new record", () => {
    expect(requestOf(entry(create))).toEqual({
      method: "POST",
      path: "/api/agreements",
      body: '{"record":{"title":"ข้อตกลง"}}',
    });
  });

  it("changes the version that was edited", () => {
    expect(requestOf(entry(update(3)))).toEqual({
      method: "PUT",
      path: "/api/agreements/1",
      body: '{"record":{"title":"ข้อตกลง"},"revision":3}',
    });
  });
});

describe("where a form's record goes", () => {
  it("is where it was begun while nothing of it has arrived", () => {
    expect(furthest([], create, "t")).toBe(create);
    expect(furthest([entry(create)], create, "t")).toBe(create);
  });

  it("is the record that an earlier attempt made", () => {
    expect(furthest([sent(create, 1)], create, "t")).toEqual(update(1));
    expect(furthest([sent(create, 1), sent(update(1), 2)], create, "t")).toEqual(update(2));
  });

  it("is not a record that another form made", () => {
    expect(furthest([sent(create, 1)], create, "another")).toBe(create);
  });

  it("is the version that follows this form's own change, and nobody else's", () => {
    expect(furthest([sent(update(3), 4)], update(3), "t")).toEqual(update(4));
    expect(furthest([sent(update(3), 4)], update(2), "t")).toEqual(update(2));
  });

  it("is found, too, when a change changed nothing", () => {
    expect(furthest([sent(update(3), 3)], update(3), "t")).toEqual(update(3));
  });
});

describe("a token", () => {
  it("is another one for each form", () => {
    expect(newToken()).toMatch(/^[0-9a-f]{32}$/);
    expect(newToken()).not.toBe(newToken());
  });
});
