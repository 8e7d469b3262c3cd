import { sendJson } from "@saan/forms/outbox";
import { FakeServer } from "@saan/forms/testing";
import { expect, it } from "vitest";
import { entryOf } from "./entryOf.js";

const attempt = (server: FakeServer, change = {}) =>
  sendJson("/api/activities", { fetch: server.fetch })(entryOf(change), new AbortController().signal);

it("stores a request once, though the answer was lost on the way", async () => {
  const server = new FakeServer();
  server.next("lost-answer");
  expect(await attempt(server)).toMatchObject({ kind: "failed" });
  expect(await attempt(server)).toMatchObject({ kind: "sent" });
  expect(server.writes).toHaveLength(1);
});

it("does not take the sign-in page of a hotel for the server", async () => {
  const server = new FakeServer();
  server.next("sign-in-page");
  expect(await attempt(server)).toEqual({ kind: "failed", trouble: "not-the-server" });
});

it("is told what somebody else wrote in the meantime", async () => {
  const server = new FakeServer();
  const { revision } = server.store("/api/activities", { title: "เดิม" });
  server.store("/api/activities", { title: "ของคนอื่น" });
  expect(await attempt(server, { baseRevision: revision })).toMatchObject({
    kind: "conflict",
    theirs: { title: "ของคนอื่น" },
  });
});
