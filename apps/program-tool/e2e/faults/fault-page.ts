import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What the draft of the fault page says of itself. */
export interface DraftSays {
  readonly status: string;
  readonly reason?: string;
  readonly writer: "here" | "elsewhere" | "unknown";
  readonly found?: Readonly<Record<string, unknown>>;
  readonly newer?: true;
  readonly unmatched?: readonly { readonly path: readonly unknown[]; readonly value: unknown }[];
  readonly locked?: string;
  readonly unreadable: boolean;
  readonly leftOut: readonly string[];
}

export interface OutboxSays {
  readonly status: string;
  readonly unsent: number;
  readonly entries: readonly { readonly status: string; readonly trouble?: string; readonly attempts: number }[];
}

export async function draftOf(page: Page): Promise<DraftSays> {
  return JSON.parse(await page.locator("#draft").innerText()) as DraftSays;
}

export async function outboxOf(page: Page): Promise<OutboxSays> {
  return JSON.parse(await page.locator("#outbox").innerText()) as OutboxSays;
}

export async function draftSays(page: Page, part: Partial<DraftSays>): Promise<void> {
  await expect.poll(() => draftOf(page), { timeout: 10_000 }).toMatchObject(part);
}

export async function outboxSays(page: Page, part: object): Promise<void> {
  await expect.poll(() => outboxOf(page), { timeout: 20_000 }).toMatchObject(part);
}

export function box(page: Page, name = "ชื่อ"): Locator {
  return page.getByRole("textbox", { name, exact: false }).first();
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** The page, once its draft was looked for. */
export async function openFaultPage(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await expect.poll(async () => (await draftOf(page)).writer, { timeout: 10_000 }).not.toBe("unknown");
  return page;
}
