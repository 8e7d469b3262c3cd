import { describe, expect, it } from "vitest";
import { type RunOptions, readOptions } from "./options.js";

function optionsOf(args: readonly string[], env: Record<string, string> = {}): RunOptions {
  const reading = readOptions(args, env);
  if (!reading.ok) throw new Error(reading.line);
  return reading.options;
}

describe("readOptions", () => {
  it("serves this machine alone, on port 3000, from the embedded database, when nothing is said", () => {
    const options = optionsOf([]);
    expect(options).toMatchObject({ port: 3000, address: "127.0.0.1", hosts: ["localhost", "127.0.0.1", "[::1]"] });
    expect(options.databaseUrl).toBeUndefined();
    expect(options.dataFolder).toMatch(/[\\/]\.data$/);
  });

  it("takes the port from the command line before the environment, and an empty variable for none", () => {
    expect(optionsOf(["--port", "4000"], { PORT: "5000" }).port).toBe(4000);
    expect(optionsOf(["--port=4000"]).port).toBe(4000);
    expect(optionsOf([], { PORT: "5000" }).port).toBe(5000);
    expect(optionsOf([], { PORT: "", DATABASE_URL: "", SAAN_DATA: "" })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
    });
  });

  it.each(["70000", "-1", "3e3", "๓๐๐๐", "abc"])("refuses the port %s", (port) => {
    expect(readOptions([`--port=${port}`], {})).toMatchObject({ ok: false });
  });

  it("answers to any name when it is opened to the network, unless names are given", () => {
    expect(optionsOf(["--host", "0.0.0.0"]).hosts).toBeUndefined();
    const named = optionsOf(["--host", "0.0.0.0"], { SAAN_HOSTS: "tool.example.go.th, 10.0.0.5" });
    expect(named.hosts).toEqual(["localhost", "127.0.0.1", "[::1]", "tool.example.go.th", "10.0.0.5"]);
  });

  it("is not opened to the network by a variable that shells set", () => {
    expect(optionsOf([], { HOST: "office-pc" }).address).toBe("127.0.0.1");
  });

  it("never repeats a database address in what it says", () => {
    const reading = readOptions([], { DATABASE_URL: "mysql://user:geheim@host/db" });
    expect(reading).toMatchObject({ ok: false, line: expect.not.stringContaining("geheim") });
  });
});
