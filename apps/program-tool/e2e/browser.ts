import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { chromiumArgs, findChromium } from "../../../.ci/chromium.mjs";

const WAITING_MS = 10_000;

/** A Thai person's browser. */
const person = { locale: "th-TH", timezoneId: "Asia/Bangkok", viewport: { width: 1280, height: 900 } } as const;

async function launching(): Promise<LaunchOptions> {
  return { executablePath: await findChromium(), args: [...chromiumArgs] };
}

/** What pages complained of, and which complaints a test brings about on purpose. */
class Complaints {
  readonly #heard: string[] = [];
  #expected: readonly RegExp[] = [];

  watch(context: BrowserContext): void {
    context.on("page", (page) => this.#watchPage(page));
  }

  #watchPage(page: Page): void {
    page.setDefaultTimeout(WAITING_MS);
    page.on("console", (message) => {
      if (message.type() === "error") this.#heard.push(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => this.#heard.push(`uncaught: ${error.stack ?? error.message}`));
  }

  expect(...patterns: readonly RegExp[]): void {
    this.#expected = [...this.#expected, ...patterns];
  }

  /** Everything heard since the last time that no test expected. */
  take(): readonly string[] {
    const unexpected = this.#heard.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
    this.#heard.length = 0;
    this.#expected = [];
    return unexpected;
  }
}

// Chromium writes a violation to the console only where it has words for it; the event always comes.
async function tellViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}

export interface Visitors {
  /** Somebody with a browser of their own: nothing is shared with anybody else. */
  visit(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page of somebody's own. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Console errors that this test brings about on purpose. Any other fails it. */
  expectComplaint(...patterns: readonly RegExp[]): void;
  /** The same watch over another browser's context. */
  watch(context: BrowserContext): Promise<void>;
}

/**
 * One browser for a test file; to be called at its top. After every test all pages are closed, and the test fails when one
 * of them wrote an error to the console, threw, or broke the content security policy without that being expected.
 */
export function useBrowser(): Visitors {
  const complaints = new Complaints();
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await launching());
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.take(), "what the pages complained of").toEqual([]);
  });
  afterAll(() => browser?.close());

  async function visit(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ ...person, ...options });
    await watch(context);
    return context;
  }
  async function watch(context: BrowserContext): Promise<void> {
    complaints.watch(context);
    await tellViolations(context);
  }
  return {
    visit,
    watch,
    open: async (address, options) => {
      const page = await (await visit(options)).newPage();
      await page.goto(address);
      return page;
    },
    expectComplaint: (...patterns) => complaints.expect(...patterns),
  };
}

/** A browser whose profile is on disk and outlives it. */
export interface KeptBrowser {
  readonly context: BrowserContext;
  /** Kills every process of it on the spot, as a power cut does; answers the moment, of `performance.now()`. */
  kill(): Promise<number>;
}

/** An empty profile folder. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), "saan-e2e-profile-"));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export async function launchWithProfile(profile: string): Promise<KeptBrowser> {
  const context = await chromium.launchPersistentContext(profile, { ...person, ...(await launching()) });
  context.setDefaultTimeout(WAITING_MS);
  return {
    context,
    async kill() {
      const gone = new Promise((resolve) => context.once("close", resolve));
      const pids = processesOf(profile);
      for (const pid of pids) killAtOnce(pid);
      const died = performance.now();
      await gone;
      return died;
    },
  };
}

/** With all that it started: a browser leads a process group of its own. */
function killAtOnce(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, "SIGKILL");
    } catch {
      // It leads no group, or went with another.
    }
  }
}

/** The processes that were started on this profile, and on no other. */
function processesOf(profile: string): readonly number[] {
  return commandLines().flatMap(([pid, words]) => (words.includes(`--user-data-dir=${profile}`) ? [pid] : []));
}

function commandLines(): readonly (readonly [pid: number, words: readonly string[]])[] {
  if (existsSync("/proc/self/cmdline")) {
    return readdirSync("/proc").flatMap((entry) => {
      if (!/^\d+$/.test(entry)) return [];
      try {
        return [[Number(entry), readFileSync(`/proc/${entry}/cmdline`, "utf8").split("\0")] as const];
      } catch {
        // It ended while the list was read.
        return [];
      }
    });
  }
  const lines = execFileSync("ps", ["-A", "-o", "pid=,command="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => [Number.parseInt(line, 10), line.split(" ")] as const);
}
