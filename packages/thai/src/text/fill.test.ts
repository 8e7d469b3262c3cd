import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, placeholdersOf } from "./index.js";

describe("fill", () => {
  it.each([
    ["เพิ่ม{row}", { row: "คู่ความร่วมมือ" }, "เพิ่มคู่ความร่วมมือ"],
    ["เพิ่ม{row}", { row: "Children" }, "เพิ่ม Children"],
    ["{row}ที่ {number}", { row: "Child", number: 3 }, "Child ที่ 3"],
    ["เอา{item}ออกแล้ว", { item: "Ärzte" }, "เอา Ärzte ออกแล้ว"],
    ["เอา{item}ออกแล้ว", { item: "cafe\u0301" }, "เอา cafe\u0301 ออกแล้ว"],
    ["เลือก{count}ข้อ", { count: 4 }, "เลือก 4 ข้อ"],
    ["เลือก{count}ข้อ", { count: "๔" }, "เลือก ๔ ข้อ"],
    ["รวม{amount}", { amount: "฿400" }, "รวม฿400"],
    ["กรอก{label}เป็นตัวเลข", { label: "ปี พ.ศ." }, "กรอกปี พ.ศ. เป็นตัวเลข"],
    ["กรอก{label}เป็นตัวเลข", { label: "ปี (พ.ศ.)" }, "กรอกปี (พ.ศ.) เป็นตัวเลข"],
    ["{from}{to}", { from: "Saan", to: "สาน" }, "Saan สาน"],
    ["“{name}”ที่", { name: "MOU" }, "“MOU”ที่"],
  ])("puts into %j the values %j: %j", (message, values, text) => {
    expect(fill(message, values)).toBe(text);
  });

  it("takes the space before an empty value along", () => {
    expect(fill("ไม่เกิน {maximum} {unit}", { maximum: 5, unit: "" })).toBe("ไม่เกิน 5");
    expect(fill("{a} {b} {c}", { a: "ก", b: "", c: "ข" })).toBe("ก ข");
  });

  it("leaves a placeholder without a value to be noticed, whatever the value is named after", () => {
    expect(fill("เหลือ{count} จาก {toString}", {})).toBe("เหลือ{count} จาก {toString}");
  });

  it("takes a value as it is, also where it looks like a placeholder or a replacement pattern", () => {
    expect(fill("ลบ{row}", { row: "{row} $& $1" })).toBe("ลบ{row} $& $1");
  });

  const thai = fc.stringMatching(/^[ก-ฮ][ะ-ู็-์]?[ก-ฮ]{0,3}$/);
  const latin = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9๐-๙]{1,4}$/);
  const mark = fc.constantFrom(" ", ".", ")", "(", "“", "”", ":", "-", "");
  const words = fc.array(fc.oneof(thai, latin, mark), { maxLength: 4 }).map((parts) => parts.join(""));
  const made = (literals: readonly string[]) => literals.map((literal, at) => `${literal}{v${at}}`).join("");
  const valuesOf = (values: readonly string[]) => Object.fromEntries(values.map((value, at) => [`v${at}`, value]));

  it("changes nothing but spaces, in any message with any values", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 4 }), (pairs) => {
        const filled = fill(made(pairs.map(([literal]) => literal)), valuesOf(pairs.map(([, value]) => value)));
        expect(filled.replaceAll(" ", "")).toBe(pairs.flat().join("").replaceAll(" ", ""));
      }),
    );
  });

  it("adds no space between Thai and Thai", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(thai, thai), { maxLength: 4 }), (pairs) => {
        const filled = fill(made(pairs.map(([literal]) => literal)), valuesOf(pairs.map(([, value]) => value)));
        expect(filled).toBe(pairs.flat().join(""));
      }),
    );
  });

  it("leaves no Thai letter beside a letter of another script or a figure", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(thai, latin), { maxLength: 4 }), thai, (pairs, last) => {
        const message = `${made(pairs.map(([literal]) => literal))}${last}`;
        const filled = fill(message, valuesOf(pairs.map(([, value]) => value)));
        expect(filled).toBe([...pairs.flat(), last].join(" "));
      }),
    );
  });
});

describe("placeholdersOf", () => {
  it("names each placeholder once", () => {
    expect(placeholdersOf("{row}ที่ {number} ของ{row}")).toEqual(["row", "number"]);
  });
});
