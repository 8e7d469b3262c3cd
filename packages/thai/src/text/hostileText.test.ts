import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldPiece, looseFoldPiece } from "./fold.js";
import { foldWithOffsets } from "./foldOffsets.js";
import * as room from "./index.js";

const { cleanThai, foldThai, graphemeCount, highlightMatches, keepTogether, looseFoldThai, segmentWords } = room;

const letters = fc.oneof(
  fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    "เ",
    "ํ",
    "า",
    "ำ",
    "่",
    "้",
    "ุ",
    "ู",
    "ฺ",
    "ๅ",
    "ฤ",
    " ",
    "\u00A0",
    "\n",
    "\uFEFF",
    "\u200B",
    "\u200D",
    "\u2060",
  ),
  fc.constantFrom(
    "a",
    "A",
    "1",
    ".",
    "Σ",
    "İ",
    "\u0301",
    "\u0334",
    "\u1100",
    "\u1161",
    "\u11A8",
    "👩",
    "\u{1F3FB}",
    "\u{1F1F9}",
  ),
  fc.constantFrom("\uD800", "\uDC00", "\uD834", "\uDD65"),
  fc.constantFrom("เบาหวาน", "แม่กา", "สร้างเสริมสุขภาพ", "ต. ", " ๆ", "70 คน", "19 ก.ค. 2562", "พ.ศ. 2562", "13.00 น."),
);
const thaiLike = fc.string({ unit: letters, maxLength: 40 });
const anyText = fc.oneof(thaiLike, thaiLike, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const protect = fc.array(anyText, { maxLength: 3 });

function holds<T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) {
  fc.assert(property, { numRuns: 3000 });
}

describe("any text", () => {
  it("is folded and cleaned once and for all", () => {
    holds(
      fc.property(anyText, (text) => {
        for (const answer of [foldThai, looseFoldThai, cleanThai]) expect(answer(answer(text))).toBe(answer(text));
      }),
    );
  });

  it("has the key of every canonically equivalent text", () => {
    holds(
      fc.property(anyText, (text) => {
        expect(foldThai(text.normalize("NFD"))).toBe(foldThai(text.normalize("NFC")));
      }),
    );
  });

  it("has one key, with the way back to the text and without, whole and in pieces", () => {
    holds(
      fc.property(anyText, (text) => {
        const { key, starts } = foldWithOffsets(text);
        expect(key).toBe(foldPiece(text));
        expect(key.trim()).toBe(foldThai(text));
        expect(foldWithOffsets(text, { loose: true }).key).toBe(looseFoldPiece(text));
        expect(starts).toHaveLength(key.length + 1);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        const cuts = [...new Set(starts)];
        expect(
          cuts
            .slice(1)
            .map((end, at) => foldPiece(text.slice(cuts[at], end)))
            .join(""),
        ).toBe(key);
      }),
    );
  });

  it("never grows in the eyes of a reader: no key and no cleaned text counts more characters than it", () => {
    holds(
      fc.property(anyText, (text) => {
        const count = graphemeCount(text);
        expect(graphemeCount(cleanThai(text))).toBeLessThanOrEqual(count);
        // An emoji of several people is taken apart by folding, which no search notices.
        if (text.includes("\u200D")) return;
        expect(graphemeCount(foldThai(text))).toBeLessThanOrEqual(count);
        expect(graphemeCount(looseFoldThai(text))).toBeLessThanOrEqual(count);
      }),
    );
  });

  it("is the segments it is cut into, and no segment begins with a mark of the letter before", () => {
    holds(
      fc.property(anyText, protect, (text, protect) => {
        const segments = segmentWords(text, { protect });
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        let end = 0;
        for (const { text: slice, start } of segments) {
          expect(start).toBe(end);
          end += slice.length;
          expect(start > 0 && /^[\p{Mark}\u0E30\u0E32\u0E33\u0E45]/u.test(slice)).toBe(false);
        }
      }),
    );
  });

  it("kept together is the same text to search and to storage, and stays so", () => {
    holds(
      fc.property(anyText, protect, (text, protect) => {
        const shown = keepTogether(text, { protect });
        expect(foldThai(shown)).toBe(foldThai(text));
        expect(looseFoldThai(shown)).toBe(looseFoldThai(text));
        expect(cleanThai(shown).replaceAll("\u00A0", " ")).toBe(cleanThai(text).replaceAll("\u00A0", " "));
        expect(shown.replaceAll("\u00A0", " ").replace(/[\u200B\u2060]/g, "")).toBe(
          text.replaceAll("\u00A0", " ").replace(/[\u200B\u2060]/g, ""),
        );
        expect(keepTogether(shown, { protect })).toBe(shown);
      }),
    );
  });

  it("is highlighted in order, apart, on whole clusters, and exactly where a part of it is looked for", () => {
    const part = fc.tuple(fc.nat(30), fc.nat(6));
    holds(
      fc.property(thaiLike, part, fc.boolean(), (text, [start, length], loose) => {
        const query = text.slice(start, start + length);
        const ranges = highlightMatches(text, query, { loose });
        let end = -1;
        for (const range of ranges) {
          expect(range.start).toBeGreaterThan(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(/^[\p{Mark}\u0E30\u0E32\u0E33\u0E45]/u.test(text.slice(range.start)) && range.start > 0).toBe(false);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const words = foldThai(query).split(" ").filter(Boolean);
        for (const word of words.filter((word) => foldThai(text).includes(word))) {
          expect(ranges.some((range) => foldThai(text.slice(range.start, range.end)).includes(word))).toBe(true);
        }
      }),
    );
  });

  it("never makes a question about the keyboard throw, and a fix can be undone", () => {
    holds(
      fc.property(anyText, (text) => {
        const fix = room.fixKeyboardLayout(text);
        if (fix?.direction === "to-thai") expect(room.toQwerty(fix.text)).toBe(text.trim());
        expect(room.toKedmanee(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("what is no text", () => {
  it.each([undefined, null, 2562, {}, [], Symbol("x"), 10n])("%o has an empty answer", (value) => {
    const text = value as unknown as string;
    expect([foldThai(text), looseFoldThai(text), cleanThai(text), keepTogether(text)]).toEqual(["", "", "", ""]);
    expect([room.toKedmanee(text), room.toQwerty(text), graphemeCount(text)]).toEqual(["", "", 0]);
    expect([segmentWords(text), highlightMatches(text, "ก"), highlightMatches("ก", text)]).toEqual([[], [], []]);
    expect(room.fixKeyboardLayout(text)).toBeUndefined();
    expect(room.matchesThai(text, "ก")).toBe(false);
    expect(room.matchesThai("ก", text)).toBe(true);
    expect(keepTogether("แม่", { protect: [text] })).toBe("แม่");
    expect(keepTogether("แม่", { protect: text as unknown as string[] })).toBe("แม่");
  });
});

describe("a text of 300,000 letters", () => {
  // Where the time grew with the square of the length, this would take minutes.
  const long = (piece: string) => piece.repeat(Math.ceil(300_000 / piece.length)).slice(0, 300_000);
  const pieces = [
    "ก",
    "เ",
    "\u0E48",
    "\u0E33",
    "\u0E4D",
    "า",
    " ",
    " ๆ",
    "\u200B",
    "a",
    "1",
    "1,",
    ".",
    "ม. ",
    "\uD800",
    "👩",
  ];
  const names = ["เบาหวาน", "สำนักงานกองทุนสนับสนุนการ", "แม่กา 70 คน "];

  it.each([...pieces, ...names])("all %j is answered in seconds, whatever is asked", (piece) => {
    const text = long(piece);
    const queries = [piece.slice(0, 3), `ข${long("ก")}`, "ก กก กกก กกกก กกกกก กกกกกก กกกกกกก"];
    const questions: Record<string, () => unknown> = {
      foldThai: () => foldThai(text),
      looseFoldThai: () => looseFoldThai(text),
      cleanThai: () => cleanThai(text),
      graphemeCount: () => graphemeCount(text),
      matchesThai: () => queries.every((query) => room.matchesThai(text, query)),
      highlightMatches: () => queries.map((query) => highlightMatches(text, query, { loose: true })),
      segmentWords: () => segmentWords(text),
      keepTogether: () => keepTogether(text),
      toKedmanee: () => room.toQwerty(room.toKedmanee(text)),
      fixKeyboardLayout: () => room.fixKeyboardLayout(text),
    };
    for (const [name, ask] of Object.entries(questions)) {
      const started = performance.now();
      ask();
      expect([name, performance.now() - started < 5000]).toEqual([name, true]);
    }
  });
});
