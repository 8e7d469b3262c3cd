import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readings, renders, show, TextField, type Visit, visit } from "../../test/visitForm.js";
import { domId } from "./index.js";

afterEach(() => {
  cleanup();
  renders.clear();
});

const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const said = (name: string) => screen.getByLabelText(`${name} issues`).textContent;
const summary = () =>
  within(screen.getByLabelText("summary"))
    .queryAllByRole("listitem")
    .map((item) => item.textContent);
const state = () => screen.getByLabelText("state").textContent;

describe("typing", () => {
  it("renders only the field that is typed in, from the first key on", async () => {
    const { user } = show({ record: visit });
    const before = new Map(renders);
    await user.type(input("title"), "abc");
    for (const [name, count] of renders) {
      if (name !== "title") expect([name, count]).toEqual([name, before.get(name)]);
    }
    expect(renders.get("title")).toBeGreaterThan(before.get("title") ?? 0);
  });

  it("reads the record when a field is left, and at a key only in a field that shows something", async () => {
    const { user } = show({ record: visit });
    const during = async (act: () => Promise<void>) => {
      const before = readings.count;
      await act();
      return readings.count - before;
    };
    await user.click(input("title"));
    expect(await during(() => user.keyboard("abc"))).toBe(0);
    await user.clear(input("title"));
    expect(await during(() => user.tab())).toBe(1);
    await user.click(input("title"));
    expect(await during(() => user.keyboard("a"))).toBe(1);
    expect(await during(() => user.keyboard("bc"))).toBe(0);
  });

  it("says nothing until the field is left, then re-reads with every key", async () => {
    const { user } = show({ record: { ...visit, title: "ก" } });
    await user.clear(input("title"));
    expect(said("title")).toBe("");
    await user.tab();
    expect(said("title")).toBe("กรอกชื่อ");
    await user.type(input("title"), "ข");
    expect(said("title")).toBe("");
    await user.type(input("title"), "ยาวเกินสิบตัวอักษร");
    expect(said("title")).toBe("");
    await user.tab();
    expect(said("title")).toBe("ย่อชื่อให้เหลือไม่เกิน 10 ตัวอักษร");
  });

  it("asks for nothing at an empty field that the focus only passes through, until something is written in it", async () => {
    const { user } = show();
    const before = readings.count;
    await user.click(input("title"));
    await user.tab();
    expect(said("title")).toBe("");
    expect(readings.count).toBe(before);
    await user.type(input("title"), "ก{Backspace}");
    await user.tab();
    expect(said("title")).toBe("กรอกชื่อ");
  });

  it("says what is wrong with an answer that was there from the beginning once it was looked at", async () => {
    const { user } = show({ record: { ...visit, title: "ยาวเกินสิบตัวอักษร" } });
    await user.click(input("title"));
    expect(said("title")).toBe("");
    await user.tab();
    expect(said("title")).toBe("ย่อชื่อให้เหลือไม่เกิน 10 ตัวอักษร");
  });

  it("shows what is wrong with some fields when it is asked to, and nothing of others", async () => {
    const { user, current } = show({ record: { ...visit, title: "" } });
    let isFree: boolean | undefined;
    act(() => {
      isFree = current().check([["title"]]);
    });
    expect(isFree).toBe(false);
    expect(summary()).toEqual(["title required"]);
    expect(state()).toContain("idle 0");
    await user.type(input("title"), "ข");
    act(() => {
      isFree = current().check([["title"]]);
    });
    expect(isFree).toBe(true);
  });

  it("keeps text that is no number, and says so", async () => {
    const { user, current } = show({ record: visit });
    await user.type(input("from"), "สิบ");
    await user.tab();
    expect(input("from").value).toBe("สิบ");
    expect(said("from")).toBe("กรอกเริ่มเป็นตัวเลข เช่น 120");
    expect(current().values().from).toBe("สิบ");
  });

  it("shows a finding across fields where the rule puts it, advice apart from issues", async () => {
    const { user } = show({ record: visit });
    await user.type(input("from"), "200");
    await user.type(input("to"), "150");
    await user.tab();
    expect(summary()).toEqual(["to ends-before-start"]);
    expect(screen.getByLabelText("to advice").textContent).toBe("long-visit");
    await user.clear(input("from"));
    await user.tab();
    expect(summary()).toEqual([]);
  });

  it("makes the form dirty, and clean again when the answer is what it was", async () => {
    const { user } = show({ record: visit });
    expect(state()).toBe("clean idle 0");
    await user.type(input("from"), "1");
    expect(state()).toBe("dirty idle 0");
    await user.clear(input("from"));
    expect(state()).toBe("clean idle 0");
  });
});

describe("submitting", () => {
  it("shows every issue in form order and calls nobody", async () => {
    const onSubmit = vi.fn();
    const { user } = show({ onSubmit });
    await user.click(screen.getByText("send"));
    expect(summary()).toEqual(["title required", "tags too-few", "host.kind required"]);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(state()).toBe("clean idle 1");
  });

  it("hands over the record, with the advice", async () => {
    const onSubmit = vi.fn();
    const { user } = show({ record: { ...visit, to: 120 }, onSubmit });
    await user.clear(input("title"));
    await user.type(input("title"), "ใหม่");
    await user.click(screen.getByText("send"));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      { ...visit, title: "ใหม่", to: 120 },
      { advice: [expect.objectContaining({ code: "long-visit" })] },
    );
  });

  it("is not repeated by a second click while the first is under way", async () => {
    let finish = () => {};
    const onSubmit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { user } = show({ record: visit, onSubmit });
    await user.click(screen.getByText("send"));
    await user.click(screen.getByText("send"));
    expect(state()).toBe("clean submitting 1");
    await act(async () => finish());
    expect(state()).toBe("clean idle 1");
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it("is over when onSubmit fails, and the failure reaches the caller", async () => {
    const { current } = show({ record: visit, onSubmit: () => Promise.reject(new Error("no network")) });
    await act(() => expect(current().submit()).rejects.toThrow("no network"));
    expect(state()).toBe("clean idle 1");
  });

  it("attaches what the server said to fields and takes it away when they are edited", async () => {
    const issues = [
      { path: ["host", "area"], code: "unknown-area", params: {}, severity: "issue" as const },
      { path: ["title", "th"], code: "taken", params: {}, severity: "issue" as const },
      { path: ["elsewhere"], code: "quota", params: {}, severity: "issue" as const },
    ];
    const { user } = show({ record: visit, onSubmit: () => ({ issues }) });
    await user.click(screen.getByText("send"));
    expect(summary()).toEqual([" quota", "title taken", "host.area unknown-area"]);
    await user.type(input("title"), "ๆ");
    expect(summary()).toEqual(["host.area unknown-area"]);
    await user.selectOptions(screen.getByLabelText("host.kind"), "group");
    expect(summary()).not.toContain("host.area unknown-area");
  });
});

describe("a variant", () => {
  it("remembers what was typed in each, and shares what both have", async () => {
    const onSubmit = vi.fn();
    const { user } = show({ record: visit, onSubmit });
    await user.selectOptions(screen.getByLabelText("host.kind"), "group");
    expect(input("host.role").value).toBe("r");
    await user.type(input("host.group"), "อสม.");
    await user.selectOptions(screen.getByLabelText("host.kind"), "area");
    expect(input("host.area").value).toBe("แม่กา");
    await user.selectOptions(screen.getByLabelText("host.kind"), "group");
    expect(input("host.group").value).toBe("อสม.");
    await user.click(screen.getByText("send"));
    expect(onSubmit.mock.calls[0]?.[0].host).toEqual({ kind: "group", group: "อสม.", role: "r" });
  });

  it("no longer shows the issues of the one that is not chosen", async () => {
    const { user } = show({ record: visit });
    await user.clear(input("host.area"));
    await user.tab();
    expect(summary()).toEqual(["host.area required"]);
    await user.selectOptions(screen.getByLabelText("host.kind"), "group");
    expect(summary()).toEqual([]);
  });
});

describe("the handle", () => {
  it("gives every shown issue the path that its control's DOM id is made of", async () => {
    const { user, current } = show({ record: { ...visit, tags: [""] } });
    await user.click(screen.getByText("send"));
    const [issue] = current().issues;
    expect(issue?.path).toEqual(["tags", 0]);
    expect(document.getElementById(domId(current().formId, issue?.path ?? []))).toBe(input("tags.0"));
  });

  it("refuses a path the form does not have, by name", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => show({ children: (control) => <TextField control={control} path={["nowhere"]} /> })).toThrow(
      /"nowhere"/,
    );
    vi.restoreAllMocks();
  });

  it("begins again from other values, with nothing shown and nothing dirty", async () => {
    const { user, current } = show();
    await user.type(input("title"), "abc");
    await user.click(screen.getByText("send"));
    act(() => current().reset({ title: "ใหม่", tags: ["x"] }));
    expect(input("title").value).toBe("ใหม่");
    expect(input("tags.0").value).toBe("x");
    expect(summary()).toEqual([]);
    expect(state()).toBe("clean idle 0");
    act(() => current().reset());
    expect(input("title").value).toBe("");
  });

  it("tells subscribers the values after every change, until they stop", async () => {
    const { user, current } = show({ record: visit });
    const titles: unknown[] = [];
    const stop = current().subscribe((values) => titles.push((values as Partial<Visit>).title));
    await user.type(input("title"), "!?");
    stop();
    await user.type(input("title"), "x");
    expect(titles).toEqual(["เยี่ยม!", "เยี่ยม!?"]);
  });

  it("gives a copy of the values, that later typing does not change", async () => {
    const { user, current } = show({ record: visit });
    const values = current().values();
    await user.type(input("tags.0"), "ข");
    expect(values.tags).toEqual(["ก"]);
  });
});
