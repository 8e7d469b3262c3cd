import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open } = useBrowser();

beforeAll(async () => {
  for (let number = 1; number <= 20; number += 1) await tool.register.enter({ title: `ข้อตกลงตำบลที่${number}` });
});

/** In one title only. */
const word = "ที่13";
const cards = (page: Page) => page.locator(".list-card");
const addressOf = (page: Page) => decodeURI(new URL(page.url()).search);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const search = (page: Page) => page.getByRole("searchbox", { name: say("list.search") });

describe("a list of more than one page", () => {
  it("goes to the next page without loading the tool anew, to its heading, and back", async () => {
    const page = await open(tool.address);
    await page.evaluate(() => document.body.setAttribute("data-kept", ""));
    await page.getByRole("link", { name: kitSays("pagination.next") }).click();
    await expect.poll(() => cards(page).count()).toBe(2);
    expect(addressOf(page)).toBe("?page=2");
    expect(await focused(page)).toBe(say("list.results"));
    await page.goBack();
    await expect.poll(() => cards(page).count()).toBe(20);
    expect(await page.locator("body[data-kept]").count()).toBe(1);
  });

  it("is where the shortened address of an agreement leads, with what was asked for", async () => {
    const page = await open(`${tool.address}/agreements?q=${word}`);
    await expect.poll(() => cards(page).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(addressOf(page)).toBe(`?q=${word}`);
  });

  it("leaves the focus in the search box of somebody who types on a later page", async () => {
    const page = await open(`${tool.address}/?page=2`);
    await expect.poll(() => cards(page).count()).toBe(2);
    await search(page).pressSequentially(word);
    await expect.poll(() => addressOf(page)).toBe(`?q=${word}`);
    await expect.poll(() => cards(page).count()).toBe(1);
    expect(await search(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it("looks for the same word again after everything was cleared", async () => {
    const page = await open(tool.address);
    for (let time = 0; time < 2; time += 1) {
      await search(page).fill(word);
      await expect.poll(() => cards(page).count()).toBe(1);
      await page.getByRole("button", { name: say("list.clear") }).click();
      await expect.poll(() => cards(page).count()).toBe(20);
      expect(await search(page).inputValue()).toBe("");
      expect(await focused(page)).toBe(say("list.results"));
    }
  });
});
