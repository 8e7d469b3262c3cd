import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { chromiumArgs, findChromium } from "../../../.ci/chromium.mjs";
import type { Script } from "./engines.js";

/** As strict as a policy gets: our own scripts and nothing else, no eval, no text turned into script or markup. */
export const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a page printed, and what it complained of. */
export interface Printed {
  text: string;
  /** Errors, and breaches of the policy. */
  complaints: string[];
}

/** A browser, and a server whose page holds a transcript's script, bundled as an app would bundle it. */
export class PageEngine {
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #address: string;

  private constructor(browser: Browser, server: Server, address: string) {
    this.#browser = browser;
    this.#server = server;
    this.#address = address;
  }

  static async open(): Promise<PageEngine> {
    const server = createServer((request, response) => {
      const asked = request.url ?? "/";
      answer(asked).then(
        ([type, body]) => {
          response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY });
          response.end(body);
        },
        (failure: Error) => response.writeHead(500).end(failure.message),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    const port = typeof bound === "object" && bound ? bound.port : 0;
    const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
    return new PageEngine(browser, server, `http://127.0.0.1:${port}`);
  }

  get version(): string {
    return this.#browser.version();
  }

  /** What a script writes into its page. */
  async print(script: Script | "policy.mjs", options: BrowserContextOptions = {}): Promise<Printed> {
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`${this.#address}/${script}.html`, { waitUntil: "load" });
    const text = (await page.locator("pre").textContent()) ?? "";
    await context.close();
    return { text, complaints };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function answer(path: string): Promise<[type: string, body: string]> {
  const script = /^\/(transcript|dictionary|policy)\.mjs(\.html)?$/.exec(path);
  if (!script) return ["text/plain", ""];
  const [, name, page] = script;
  if (page) {
    const line = `<script type="module" src="/${name}.mjs"></script>`;
    return ["text/html", `<!doctype html><html lang="th"><title>parity</title><pre hidden></pre>${line}</html>`];
  }
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `${name}.mjs`)],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return ["text/javascript", outputFiles[0]?.text ?? ""];
}
