import { describe, expect, it } from "vitest";
import { rooms } from "../../domain/index.js";
import type { Locale } from "../../field/index.js";
import { domainMarkdown, domainReference, pageName, roomReference, toMarkdown } from "../index.js";
import { codeSpan, plain } from "./escape.js";
import { anchorOf } from "./links.js";

const locales: readonly Locale[] = ["th", "en"];
const files = new Map(
  locales.flatMap((locale) => [
    [pageName("index", locale), domainMarkdown(domainReference(locale))] as const,
    ...rooms.map((room) => [pageName(room.name, locale), toMarkdown(roomReference(room, locale))] as const),
  ]),
);
const unescaped = (markdown: string) => markdown.replace(/\\(.)/g, "$1");
const headings = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => unescaped(text.replace(/\[(.+)\]\(.+\)/, "$1")));
const cells = (row: string) => row.split(/(?<!\\)\|/).length;

describe.each([...files])("the page %s", (_, markdown) => {
  const lines = markdown.split("\n");

  it("has tables whose rows have as many cells as their titles", () => {
    let columns = 0;
    for (const line of lines) {
      if (!line.startsWith("|")) columns = 0;
      else if (columns === 0) columns = cells(line);
      else expect(cells(line), line).toBe(columns);
    }
  });

  it("begins every table after an empty line, with its line of dashes", () => {
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith("|") || lines[at - 1]?.startsWith("|")) continue;
      expect(lines[at - 1], line).toBe("");
      expect(lines[at + 1], line).toMatch(/^\|( --- \|)+$/);
    }
  });

  it("holds no markup of its own, and nothing that was not there", () => {
    expect(markdown).not.toMatch(/undefined|\[object |NaN/);
    expect(markdown.replace(/`[^`]*`/g, "")).not.toMatch(/(?<!\\)</);
    expect(markdown.replace(/`[^`]*`/g, "")).not.toMatch(/\{\w+\}/);
  });

  it("links to headings that are there", () => {
    const links = [...markdown.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, file = "", anchor] of links) {
      const target = files.get(file);
      expect(target, file).toBeDefined();
      if (anchor) expect(headings(target ?? "").map(anchorOf)).toContain(anchor);
    }
  });

  it("has one heading for each anchor that is linked to", () => {
    const named = headings(markdown).filter((heading) => heading.endsWith(")"));
    expect(new Set(named.map(anchorOf)).size).toBe(named.length);
  });
});

describe("the pages", () => {
  it("are one for each room and one for the map, in each language", () => {
    expect(files.size).toBe((rooms.length + 1) * 2);
  });

  it("take nothing in a text for markup", () => {
    expect(plain("a|b *c* <d>\n[e](f)")).toBe("a\\|b \\*c\\* \\<d\\> \\[e\\](f)");
    expect(codeSpan("^(a|b)$")).toBe("`^(a\\|b)$`");
  });

  it("have anchors as GitHub makes them, tone marks kept", () => {
    expect(anchorOf("คู่ความร่วมมือ (partySchema)")).toBe("คู่ความร่วมมือ-partyschema");
    expect(anchorOf("Where the facts come from (provenanceSchema)")).toBe("where-the-facts-come-from-provenanceschema");
  });
});
