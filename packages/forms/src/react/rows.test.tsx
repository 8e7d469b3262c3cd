import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renders, show, visit } from "../../test/visitForm.js";

afterEach(() => {
  cleanup();
  renders.clear();
});

const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const summary = () =>
  within(screen.getByLabelText("summary"))
    .queryAllByRole("listitem")
    .map((item) => item.textContent);

describe("rows", () => {
  const rows = () =>
    screen
      .queryAllByTestId("row")
      .map((row) => [row.dataset.key, within(row).getByRole<HTMLInputElement>("textbox").value]);

  it("keep their keys, and their inputs, when others are removed or they move", async () => {
    const { user, current } = show({ record: { ...visit, tags: ["ก", "ข", "ค"] } });
    const [a, b, c] = rows().map(([key]) => key);
    const third = screen.getAllByTestId("row")[2];
    await user.click(screen.getByText("first 2"));
    expect(rows()).toEqual([
      [c, "ค"],
      [a, "ก"],
      [b, "ข"],
    ]);
    expect(screen.getAllByTestId("row")[0]).toBe(third);
    await user.click(screen.getByText("remove 1"));
    expect(rows()).toEqual([
      [c, "ค"],
      [b, "ข"],
    ]);
    await user.click(screen.getByText("add"));
    expect(rows().map(([, text]) => text)).toEqual(["ค", "ข", ""]);
    expect(new Set(rows().map(([key]) => key)).size).toBe(3);
    await user.type(input("tags.2"), "ง");
    expect(current().values().tags).toEqual(["ค", "ข", "ง"]);
  });

  it("take their issues with them", async () => {
    const { user } = show({ record: { ...visit, tags: ["ก", "ข"] } });
    await user.clear(input("tags.1"));
    await user.tab();
    expect(summary()).toEqual(["tags.1 required"]);
    await user.click(screen.getByText("first 1"));
    expect(summary()).toEqual(["tags.0 required"]);
    await user.click(screen.getByText("remove 0"));
    expect(summary()).toEqual([]);
  });

  it("take with them that somebody wrote in them", async () => {
    const { user } = show({ record: { ...visit, tags: ["ก", "ข"] } });
    await user.clear(input("tags.1"));
    // Without leaving the field.
    act(() => screen.getByText("remove 0").click());
    expect(summary()).toEqual([]);
    await user.tab();
    expect(summary()).toEqual(["tags.0 required"]);
  });

  it("that are added one after the other ask for nothing in those before", async () => {
    const { user } = show();
    for (const row of [0, 1, 2]) {
      await user.click(screen.getByText("add"));
      await user.click(input(`tags.${row}`));
    }
    expect(summary()).toEqual([]);
  });

  it("that are added answer a list that had too few", async () => {
    const { user } = show();
    await user.click(screen.getByText("send"));
    expect(summary()).toContain("tags too-few");
    await user.click(screen.getByText("add"));
    expect(summary()).not.toContain("tags too-few");
  });

  it("that are added after a refused sending are quiet until they are left, or sent again", async () => {
    const { user } = show();
    await user.click(screen.getByText("send"));
    const refused = summary();
    await user.click(screen.getByText("add"));
    await user.click(screen.getByText("add"));
    expect(summary()).toEqual(refused.filter((said) => said !== "tags too-few"));
    await user.type(input("tags.1"), "ก{Backspace}");
    expect(summary()).not.toContain("tags.1 required");
    await user.tab();
    expect(summary()).toContain("tags.1 required");
    expect(summary()).not.toContain("tags.0 required");
    await user.click(screen.getByText("first 1"));
    expect(summary()).toContain("tags.0 required");
    expect(summary()).not.toContain("tags.1 required");
    await user.click(screen.getByText("send"));
    expect(summary()).toContain("tags.1 required");
  });

  it("that are added to a step that was gone through are quiet, too, until it is gone through again", async () => {
    const { user, current } = show({ record: { ...visit, tags: ["ก"] } });
    expect(await act(async () => current().check([["tags"]]))).toBe(true);
    await user.click(screen.getByText("add"));
    await user.type(input("tags.0"), "{Backspace}");
    await user.tab();
    expect(summary()).toEqual(["tags.0 required"]);
    expect(await act(async () => current().check([["tags"]]))).toBe(false);
    expect(summary()).toEqual(["tags.0 required", "tags.1 required"]);
  });

  it("take with them that they were gone through", async () => {
    const { user, current } = show({ record: { ...visit, tags: ["ก", ""] } });
    expect(await act(async () => current().check([["tags", 1]]))).toBe(false);
    await user.click(screen.getByText("first 1"));
    expect(summary()).toEqual(["tags.0 required"]);
    await user.type(input("tags.1"), "{Backspace}");
    expect(summary()).toEqual(["tags.0 required"]);
  });
});
