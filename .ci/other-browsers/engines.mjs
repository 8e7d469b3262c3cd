// Firefox and WebKit, the engine of Safari, as Debian packages them: how each is opened here.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

/**
 * A page of an engine.
 * @typedef {object} EnginePage
 * @property {string} version
 * @property {(address: string) => Promise<unknown>} open
 * @property {(name: string, word: string | readonly string[]) => Promise<unknown>} call a function of the page's `globalThis`, and what its promise answers
 * @property {() => Promise<void>} close
 */

/** What opens each engine, and the packages of Debian that bring it. */
export const engines = {
  firefox: { needs: "firefox-esr", isHere: () => programAt("firefox-esr", "firefox") !== undefined, open: openFirefox },
  webkit: {
    needs: "webkit2gtk-driver xvfb",
    isHere: () =>
      programAt("WebKitWebDriver") !== undefined && programAt("Xvfb") !== undefined && miniBrowser() !== undefined,
    open: openWebKit,
  },
};

/** @returns {Promise<EnginePage>} */
async function openFirefox() {
  const { launch } = await import("puppeteer-core");
  const browser = await launch({
    browser: "firefox",
    executablePath: programAt("firefox-esr", "firefox"),
    headless: true,
    protocolTimeout: 120_000,
    // By its window: no Firefox with long support has the commands that would set a page's size yet.
    defaultViewport: null,
    args: ["--width=1300", "--height=1200"],
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: (address) => page.goto(address),
    call: (name, word) => page.evaluate(`globalThis.${name}(${JSON.stringify(word)})`),
    close: () => browser.close(),
  };
}

/** @returns {Promise<EnginePage>} */
async function openWebKit() {
  const { Builder } = await import("selenium-webdriver");
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1200x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = await new Promise((resolve) =>
    screen.stdout.once("data", (number) => resolve(`:${String(number).trim()}`)),
  );
  const port = await freePort();
  const server = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display },
  });
  await listening(port);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
    })
    .build();
  await driver.manage().setTimeouts({ script: 120_000 });
  await driver.manage().window().setRect({ width: 1300, height: 1150 });
  // The pointer of the screen may hover over nothing of a story.
  await driver.actions().move({ x: 1290, y: 1000 }).perform();
  return {
    version: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
    open: (address) => driver.get(address),
    call: async (name, word) => {
      // WebDriver of old: a script that ends by calling its last argument.
      const { answer, error } = await driver.executeAsyncScript(
        "const [name, word, done] = arguments; globalThis[name](word).then((answer) => done({ answer }), (error) => done({ error: String(error) }));",
        name,
        word,
      );
      if (error) throw new Error(error);
      return answer;
    },
    close: async () => {
      await driver.quit();
      server.kill();
      screen.kill();
    },
  };
}

/** Where the first of some programs lies. @param {readonly string[]} names */
function programAt(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The bare browser that comes with WebKitGTK. */
function miniBrowser() {
  const libraries = ["/usr/lib", "/usr/libexec", ...readdirSync("/usr/lib").map((name) => join("/usr/lib", name))];
  return libraries
    .flatMap((folder) =>
      ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map((name) => join(folder, name, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Waits until somebody listens on a port. @param {number} port */
async function listening(port) {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
