import { describe, expect, it } from "vitest";
import { describeFailure, isUnreachable } from "./failure.js";

const withCode = (code: string, extra: object = {}) => Object.assign(new Error("ข้อมูลของใครบางคน"), { code, ...extra });
const sqlState = (code: string) => withCode(code, { severity: "ERROR", detail: "Key (name)=(สมชาย) exists" });
const wrapped = (cause: unknown) => new Error("Failed query: insert … params: สมชาย", { cause });

describe("isUnreachable", () => {
  it.each([
    ["nobody listens", withCode("ECONNREFUSED")],
    ["nobody listens, on either protocol", new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")])],
    ["the name is unknown", withCode("ENOTFOUND")],
    ["the connection broke", withCode("ECONNRESET")],
    ["the server is shutting down", sqlState("57P01")],
    ["the server is starting", sqlState("57P03")],
    ["there are too many connections", sqlState("53300")],
    ["the disk is full", sqlState("53100")],
    ["the password is refused", sqlState("28P01")],
    ["the database is not there", sqlState("3D000")],
    ["the pool waited too long", new Error("timeout exceeded when trying to connect")],
    ["the embedded database was closed", new Error("PGlite is closed")],
    ["another process has the folder", withCode("FOLDER_TAKEN")],
  ])("says yes when %s, also inside another error", (_, error) => {
    expect(isUnreachable(error)).toBe(true);
    expect(isUnreachable(wrapped(error))).toBe(true);
  });

  it.each([
    ["a unique constraint", sqlState("23505")],
    ["bad syntax", sqlState("42601")],
    ["a programming mistake", new TypeError("x is not a function")],
    ["something that is no error", "ECONNREFUSED"],
  ])("says no for %s", (_, error) => {
    expect(isUnreachable(error)).toBe(false);
  });
});

describe("describeFailure", () => {
  it("names kind and code of the innermost error and repeats nothing that was entered", () => {
    expect(describeFailure(wrapped(sqlState("23505")))).toBe("SQLSTATE 23505");
    expect(describeFailure(wrapped(withCode("ECONNREFUSED")))).toBe("Error ECONNREFUSED");
    expect(describeFailure(new TypeError("สมชาย"))).toBe("TypeError");
    expect(describeFailure(undefined)).toBe("undefined");
  });
});
