import { describe, expect, it } from "vitest";
import { added, stays, type Toast, type ToastMessage } from "./toastQueue.js";

const queueOf = (...messages: ToastMessage[]) =>
  messages.reduce<readonly Toast[]>((queue, message, index) => added(queue, message, `id-${index}`), []);

describe("added", () => {
  it("counts what is there already instead of repeating it", () => {
    const queue = queueOf({ title: "ก" }, { title: "ข" }, { title: "ก" });
    expect(queue.map(({ id, title, count }) => [id, title, count])).toEqual([
      ["id-0", "ก", 2],
      ["id-1", "ข", 1],
    ]);
  });

  it("keeps apart what differs in kind, detail or what can be done", () => {
    const action = { label: "เลิกทำ", onPress: () => {} };
    expect(
      queueOf({ title: "ก" }, { title: "ก", variant: "danger" }, { title: "ก", detail: "ข" }, { title: "ก", action }),
    ).toHaveLength(4);
  });

  it("does the newest of what can be done", () => {
    const done: string[] = [];
    const action = (name: string) => ({ label: "เลิกทำ", onPress: () => done.push(name) });
    queueOf({ title: "ก", action: action("first") }, { title: "ก", action: action("second") })[0]?.action?.onPress();
    expect(done).toEqual(["second"]);
  });
});

describe("stays", () => {
  it("gives six seconds, and more for longer words", () => {
    expect(stays({ title: "บันทึกแล้ว" })).toBe(6000);
    expect(stays({ title: "ก".repeat(100) })).toBe(9000);
  });

  it("never takes away an error, or a thing to do", () => {
    expect(stays({ title: "ก", variant: "danger" })).toBeUndefined();
    expect(stays({ title: "ก", action: { label: "เลิกทำ", onPress: () => {} } })).toBeUndefined();
  });
});
