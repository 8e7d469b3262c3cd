import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is installed beside the kit: exact versions, or ranges for what only compiles. */
export interface Versions {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** An app of somebody else: a folder of its own, outside this workspace, with nothing but npm and the tarballs. */
export class ConsumerApp {
  readonly folder: string;

  /** @param template The folder beside this file whose files are added to those of `new-app`. */
  constructor(
    tarballs: Readonly<Record<string, string>>,
    { dependencies, devDependencies }: Versions,
    template = "template",
  ) {
    this.folder = mkdtempSync(join(tmpdir(), "saan-consumer-"));
    for (const files of ["new-app", template]) {
      cpSync(join(import.meta.dirname, files), this.folder, { recursive: true });
    }
    const kit = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
    const manifest = {
      name: "consumer",
      private: true,
      type: "module",
      dependencies: { ...kit, ...dependencies },
      devDependencies,
      // The tarballs ask for one another by version, which no registry has yet.
      overrides: Object.fromEntries(Object.keys(kit).map((name) => [name, `$${name}`])),
    };
    writeFileSync(join(this.folder, "package.json"), JSON.stringify(manifest, null, 2));
  }

  /** Installs as a person would. Conflicting peers are an error, not a warning. */
  install(): string {
    const words = ["install", "--no-audit", "--no-fund", "--strict-peer-deps"];
    return this.#run("npm", words, { shell: process.platform === "win32" });
  }

  /** Runs a program that was installed, by its file: `run("typescript/bin/tsc", ["-p", "."])`. */
  run(module: string, words: readonly string[] = [], env: Readonly<Record<string, string>> = {}): string {
    return this.#run(process.execPath, [join(this.folder, "node_modules", module), ...words], { env });
  }

  /** Runs a file of the app itself in plain Node. */
  runFile(file: string): string {
    return this.#run(process.execPath, [join(this.folder, file)], {});
  }

  /** Serves what was built, with the headers of vite.config.ts. Answers the way to stop. */
  serve(port: number): () => void {
    const vite = join(this.folder, "node_modules/vite/bin/vite.js");
    const words = [vite, "preview", "--host", "127.0.0.1", "--port", String(port), "--strictPort"];
    const server = spawn(process.execPath, words, { cwd: this.folder, stdio: "ignore" });
    return () => server.kill();
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(
    program: string,
    words: readonly string[],
    options: { env?: Readonly<Record<string, string>>; shell?: boolean },
  ) {
    const { env, shell } = options;
    // Not the test runner's environment: a person has no VITEST and no NODE_ENV=test.
    const own = { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined, VITEST: undefined, ...env };
    const { status, error, stdout, stderr } = spawnSync(program, words, {
      cwd: this.folder,
      encoding: "utf8",
      shell,
      env: own,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} ${words.join(" ")} failed:\n${stdout}${stderr}`);
    return stdout;
  }
}
