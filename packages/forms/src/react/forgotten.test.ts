import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { settled } from "../../test/fakeTabs.js";
import { noteAtWork } from "../../test/noteForm.js";
import { clearThisComputer, type DraftKeeping, type SharedComputer, sharedComputer } from "../drafts/index.js";

const MINUTE = 60_000;
let shared: SharedComputer;
const device = emptyDevice(() => {
  shared = sharedComputer();
  return { shared, locks: null };
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
});

afterEach(() => {
  shared.close();
  vi.useRealTimers();
});

/** A form in which somebody typed, with a draft from before that nobody decided about, and another one. */
async function typedIn() {
  const draft = { formId: "note", formVersion: 1 };
  await device.keep({ ...draft, key: "note:new", values: { title: "ก่อนหน้า" } });
  await device.keep({ ...draft, key: "note:new~2026-11-20~1", values: { title: "ก่อนนั้น" } });
  const engine = noteAtWork();
  const keeper = device.store.keeperOf(engine, { key: "note:new" });
  const stop = keeper.start();
  await settled();
  engine.setValue("title", "พิมพ์");
  await vi.advanceTimersByTimeAsync(300);
  await settled();
  expect(keeper.state).toMatchObject({ status: "saved", found: { values: { title: "ก่อนหน้า" } } });
  expect(keeper.state.others).toHaveLength(1);
  return { engine, keeper, stop };
}

const nothingKept = { status: "idle", found: undefined, savedAt: undefined, others: [] };

async function keptAnew({ engine, keeper }: { engine: ReturnType<typeof noteAtWork>; keeper: DraftKeeping }) {
  engine.setValue("title", "ต่อ");
  await vi.advanceTimersByTimeAsync(300);
  await settled();
  return keeper.state.status;
}

describe("a form that is open when all was forgotten", () => {
  it("does not say that it is kept, after nobody used a shared computer, and is kept again once somebody types", async () => {
    shared.turn(true);
    const form = await typedIn();
    await vi.advanceTimersByTimeAsync(16 * MINUTE);
    expect(shared.state.idle).toBe("over");
    expect(form.keeper.state).toMatchObject(nothingKept);
    expect(await keptAnew(form)).toBe("saved");
    form.stop();
  });

  it("does not say so after the computer was cleared either", async () => {
    const form = await typedIn();
    vi.useRealTimers();
    await clearThisComputer({ databaseNames: ["t"] });
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
    expect(form.keeper.state).toMatchObject(nothingKept);
    expect(await keptAnew(form)).toBe("saved");
    form.stop();
  });

  it("is left alone once it is gone", async () => {
    shared.turn(true);
    const { keeper, stop } = await typedIn();
    stop();
    await vi.advanceTimersByTimeAsync(16 * MINUTE);
    expect(keeper.state.status).toBe("saved");
  });
});
