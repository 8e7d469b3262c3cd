import { strToU8 } from "fflate";
import { type HostileFile, MEGABYTE } from "./HostileFile.js";

/** Files that are read as text. */
export const hostileTexts: readonly HostileFile[] = [
  {
    what: "a header that names a prototype",
    name: "a.csv",
    reason: "forbidden-header",
    make: () => strToU8("__proto__,constructor\n1,2\n"),
  },
  {
    what: "a web page named as values",
    name: "a.csv",
    reason: "not-a-table",
    make: () => strToU8("<!doctype html><p>a"),
  },
  {
    what: "a picture",
    name: "a.csv",
    reason: "not-a-table",
    make: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  },
  {
    what: "bytes in no encoding",
    name: "a.csv",
    reason: "unreadable-text",
    make: () => Uint8Array.of(0x61, 0x2c, 0xff, 0xfc, 0xdb),
  },
  { what: "nothing", name: "a.csv", reason: "empty-file", make: () => new Uint8Array(0) },
  { what: "nothing but separators", name: "a.csv", reason: "empty-file", make: () => strToU8(",,,\n,,,\n") },
  { what: "six megabytes", name: "a.csv", reason: "file-too-big", make: () => new Uint8Array(6 * MEGABYTE).fill(0x61) },
  { what: "a million lines", name: "a.csv", reason: "too-many-rows", make: () => strToU8("a,b\n".repeat(1_000_000)) },
  {
    what: "a line of a million values",
    name: "a.csv",
    reason: "too-many-columns",
    make: () => strToU8(`${"a,".repeat(1_000_000)}\n`),
  },
  {
    what: "a quotation mark that is never closed",
    name: "a.csv",
    reason: "too-long-a-cell",
    make: () => strToU8(`a,b\n"${"a,b\n".repeat(100_000)}`),
  },
  {
    what: "quotation marks and nothing else",
    name: "a.csv",
    reason: "too-long-a-cell",
    make: () => strToU8(`a,b\n${'"'.repeat(5 * MEGABYTE - 10)}`),
  },
  {
    what: "a line without an end",
    name: "a.csv",
    reason: "too-long-a-cell",
    make: () => strToU8(`a,b\n${"ก".repeat(1_700_000)}`),
  },
];
