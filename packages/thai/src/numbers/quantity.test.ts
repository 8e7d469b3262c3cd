import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuantity, parseQuantity, type QuantityComparator, type StatedQuantity } from "./index.js";

const people = (comparator: QuantityComparator, value = 70, unit = "คน") => ({ value, comparator, unit });

describe("parseQuantity", () => {
  it.each([
    ["70 คน", people("exact")],
    ["๗๐ คน", people("exact")],
    ["70คน", people("exact")],
    ["เจ็ดสิบคน", people("exact")],
    ["จำนวน 70 คน", people("exact")],
    ["70", people("exact", 70, "")],
    ["1,234 บาท", people("exact", 1234, "บาท")],
    ["1,234.50 บาท", people("exact", 1234.5, "บาท")],
    ["สามหมื่นบาทถ้วน", people("exact", 30_000, "บาท")],
    ["2.5 ล้านบาท", people("exact", 2_500_000, "บาท")],
    ["3 แสนล้านบาท", people("exact", 300_000_000_000, "บาท")],
    ["กว่า 70 คน", people("more-than")],
    ["กว่า ๗๐ คน", people("more-than")],
    ["70 กว่าคน", people("more-than")],
    ["มากกว่า 70 คน", people("more-than")],
    ["เกิน 70 คน", people("more-than")],
    ["10 ปีกว่า", people("more-than", 10, "ปี")],
    ["กว่าร้อยคน", people("more-than", 100)],
    ["ร้อยกว่าคน", people("more-than", 100)],
    ["20 กว่าล้านบาท", people("more-than", 20_000_000, "บาท")],
    ["สามพันเศษ", people("more-than", 3000, "")],
    ["> 70 คน", people("more-than")],
    ["ประมาณ 70 คน", people("about")],
    ["ราว 70 คน", people("about")],
    ["70 กว่า ๆ คน", people("more-than")],
    ["70 คนกว่า ๆ", people("more-than")],
    ["ราว ๆ 70 คน", people("about")],
    ["ราวๆ 70 คน", people("about")],
    ["โดยประมาณ 70 คน", people("about")],
    ["70 คนโดยประมาณ", people("about")],
    ["70 คน โดยประมาณ", people("about")],
    ["ไม่น้อยกว่า 70 คน", people("at-least")],
    ["ไม่ต่ำกว่า 70 คน", people("at-least")],
    ["อย่างน้อย 70 คน", people("at-least")],
    ["70 คนขึ้นไป", people("at-least")],
    ["ตั้งแต่ 70 คนขึ้นไป", people("at-least")],
    ["อย่างน้อย 70 คนขึ้นไป", people("at-least")],
    ["มากกว่าหรือเท่ากับ 70 คน", people("at-least")],
    ["≥ 70 คน", people("at-least")],
    ["ไม่เกิน 70 คน", people("at-most")],
    ["ไม่มากกว่า 70 คน", people("at-most")],
    ["อย่างมาก 70 คน", people("at-most")],
    ["ไม่เกินจำนวน 70 คน", people("at-most")],
    ["น้อยกว่า 70 คน", people("less-than")],
    ["ต่ำกว่า 70 คน", people("less-than")],
    ["ไม่ถึง 70 คน", people("less-than")],
    ["ร้อยละ 80", people("exact", 80, "ร้อยละ")],
    ["ร้อยละแปดสิบ", people("exact", 80, "ร้อยละ")],
    ["80%", people("exact", 80, "ร้อยละ")],
    ["80 เปอร์เซ็นต์", people("exact", 80, "ร้อยละ")],
    ["ไม่น้อยกว่าร้อยละ 80", people("at-least", 80, "ร้อยละ")],
    ["ร้อยละ 80 ขึ้นไป", people("at-least", 80, "ร้อยละ")],
    ["เกินร้อยละ 50", people("more-than", 50, "ร้อยละ")],
    ["over 70 people", people("more-than", 70, "people")],
    ["More than 70 People", people("more-than", 70, "People")],
    ["about 70 young people", people("about", 70, "young people")],
    ["at least 70", people("at-least", 70, "")],
    ["70 people or more", people("at-least", 70, "people")],
    ["at most 70%", people("at-most", 70, "ร้อยละ")],
    ["up to 70 people", people("at-most", 70, "people")],
    ["under 70 people", people("less-than", 70, "people")],
    ["เกือบ 70 คน", people("less-than")],
    ["เกือบ ๆ 70 คน", people("less-than")],
    ["เกือบร้อยละ 80", people("less-than", 80, "ร้อยละ")],
    ["ร่วม 70 คน", people("about")],
    ["ร่วมร้อยคน", people("about", 100)],
    ["~70 คน", people("about")],
    ["≈ 70 คน", people("about")],
    ["80 เปอร์เซนต์", people("exact", 80, "ร้อยละ")],
    ["80 เปอร์เซ็น", people("exact", 80, "ร้อยละ")],
    ["80เปอร์เซน", people("exact", 80, "ร้อยละ")],
    ["แปดสิบเปอร์เซ็นต์", people("exact", 80, "ร้อยละ")],
    ["2.5 million baht", people("exact", 2_500_000, "baht")],
    ["70 THB", people("exact", 70, "THB")],
  ])("reads %s", (text, quantity) => {
    expect(parseQuantity(text)).toEqual({ kind: "quantity", ...quantity, asStated: text });
  });

  it.each([
    ["รวม 70 คน", people("exact")],
    ["รวมกว่า 70 คน", people("more-than")],
    ["จำนวนทั้งสิ้น 160 คน", people("exact", 160)],
    ["ทั้งหมด 160 คน", people("exact", 160)],
    ["รวมเป็นจำนวนทั้งสิ้น 160 คน", people("exact", 160)],
    ["160 คน ทั้งสิ้น", people("exact", 160)],
    ["a total of over 70 people", people("more-than", 70, "people")],
    ["70 people in total", people("exact", 70, "people")],
  ])("reads %s as the total", (text, quantity) => {
    expect(parseQuantity(text)).toEqual({ kind: "quantity", ...quantity, total: true, asStated: text });
  });

  it.each([
    ["3 ศูนย์", 3, "ศูนย์"],
    ["5 จุด", 5, "จุด"],
    ["ห้าจุด", 5, "จุด"],
    ["5 จุดเสี่ยง", 5, "จุดเสี่ยง"],
    ["5 ลบ.ม.", 5, "ลบ.ม."],
    ["70 พันธุ์", 70, "พันธุ์"],
    ["3 เก้าอี้", 3, "เก้าอี้"],
    ["3 ห้าง", 3, "ห้าง"],
    ["ห้างาน", 5, "งาน"],
    ["2 กองพัน", 2, "กองพัน"],
    ["70 คน/ปี", 70, "คน/ปี"],
    ["70 เเห่ง", 70, "แห่ง"],
  ])("does not take the unit of %s for a number", (text, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ kind: "quantity", value, unit });
  });

  it.each([
    ["70 คน.", 70, "คน"],
    ["70 คน .", 70, "คน"],
    ["70.", 70, ""],
    ["3 ครั้ง.", 3, "ครั้ง"],
    ["ร้อยละ 80.", 80, "ร้อยละ"],
    ["80%.", 80, "ร้อยละ"],
    ["70 คนขึ้นไป.", 70, "คน"],
    ["70 people.", 70, "people"],
    ["15 กม.", 15, "กม."],
    ["10 กก.", 10, "กก."],
    ["20 บ.", 20, "บ."],
    ["20 อสม.", 20, "อสม."],
    ["20 ตร.ม.", 20, "ตร.ม."],
    ["5 ลบ.ม.", 5, "ลบ.ม."],
  ])(
    "leaves the full stop of a sentence aside and the points of a shortened word in place: %s",
    (text, value, unit) => {
      expect(parseQuantity(text)).toMatchObject({ kind: "quantity", value, unit });
    },
  );

  it.each([
    ["1,234.-", 1234],
    ["1,234.- บาท", 1234],
    ["1,234.-บาท", 1234],
    ["๑,๒๓๔.–", 1234],
    ["฿500", 500],
    ["฿ 500", 500],
    ["500฿", 500],
    ["500 ฿", 500],
    ["฿500 บาท", 500],
    ["฿1,234.-", 1234],
    ["฿2.5 ล้าน", 2_500_000],
    ["งบ ฿500", undefined],
    ["-฿500", undefined],
    ["฿500-700", undefined],
    ["100.-200.-", undefined],
    ["1,234.- คน", undefined],
    ["฿", undefined],
  ])("reads the price %s as baht: %s", (text, value) => {
    expect(parseQuantity(text)).toMatchObject(
      value === undefined ? { kind: "unreadable" } : { kind: "quantity", value, unit: "บาท" },
    );
  });

  it("keeps what a price is for", () => {
    expect(parseQuantity("500.-/คน")).toMatchObject({ value: 500, unit: "บาท/คน" });
    expect(parseQuantity("฿500/คน")).toMatchObject({ value: 500, unit: "บาท/คน" });
  });

  it.each(["สามพราน", "สองพี่น้อง", "สองแคว", "สิบโท", "หกล้ม", "เก้าเลี้ยว", "สามชุก", "สิบล้อ", "สี่แยก", "ร้อยเอ็ด"])(
    "takes %s for a name and no number",
    (name) => {
      expect(parseQuantity(name)).toMatchObject({ kind: "unreadable", reason: "not-a-quantity" });
      expect(parseQuantity(`รวม${name}`)).toMatchObject({ kind: "unreadable" });
    },
  );

  it.each([
    ["สิบคน", 10, "คน"],
    ["สามอำเภอ", 3, "อำเภอ"],
    ["ห้าหมู่บ้าน", 5, "หมู่บ้าน"],
    ["สองโครงการ", 2, "โครงการ"],
    ["ร้อยเอ็ดคน", 101, "คน"],
    ["สามครั้งต่อปี", 3, "ครั้งต่อปี"],
    ["สิบคน/วัน", 10, "คน/วัน"],
    ["สาม พราน", 3, "พราน"],
    ["3พราน", 3, "พราน"],
    ["2 ล้านพราน", 2_000_000, "พราน"],
    ["กว่าสามพราน", 3, "พราน"],
  ])("counts with a common classifier, or with any unit where the number is plain: %s", (text, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ kind: "quantity", value, unit });
  });

  it.each([
    ...["5 มีนา", "5 กุมภา", "5 กรกฏาคม", "5 ก.ค", "5 กค", "5 July", "5 Jul.", "ห้ามีนาคม"],
    ...["5 นาฬิกา", "ห้านาฬิกา", "5 น.", "5 น", "3 ทุ่ม", "5 โมงเย็น", "5 pm", "5 a.m."],
  ])("takes %s for a day or an hour, not for a count", (text) => {
    expect(parseQuantity(text)).toMatchObject({ kind: "unreadable", reason: "not-a-quantity" });
  });

  it.each([
    ["", "empty"],
    [" \u200B ", "empty"],
    ["70 คน...", "not-a-quantity"],
    ["70..", "not-a-quantity"],
    [`70 ${"ก".repeat(200)}`, "too-long"],
    ["หลายคน", "no-number"],
    ["กว่า", "no-number"],
    ["hundreds of people", "no-number"],
    ["60-70 คน", "several-numbers"],
    ["60 – 70 คน", "several-numbers"],
    ["60 ถึง 70 คน", "several-numbers"],
    ["เจ็ดสิบถึงแปดสิบคน", "several-numbers"],
    ["สองสามคน", "several-numbers"],
    ["สองในสาม", "several-numbers"],
    ["1:3", "several-numbers"],
    ["1,2,3 คน", "several-numbers"],
    ["70 คน 5 ทีม", "several-numbers"],
    ["2 ล้านกว่า 500,000 บาท", "several-numbers"],
    ["19/07/2562", "several-numbers"],
    ["งบประมาณ 70 บาท", "not-a-quantity"],
    ["คนละ 70 บาท", "not-a-quantity"],
    ["5 ก.ค.", "not-a-quantity"],
    ["5 กรกฎาคม", "not-a-quantity"],
    ["หลายร้อยคน", "not-a-quantity"],
    ["ประมาณ 70 กว่าคน", "not-a-quantity"],
    ["ตั้งแต่ 70 คน", "not-a-quantity"],
    ["2 ปีครึ่ง", "not-a-quantity"],
    ["13.00 น.", "not-a-quantity"],
    ["70 คน และเด็ก", "not-a-quantity"],
    ["ร้อยละ 80 ของเด็ก", "not-a-quantity"],
    ["80 เปอร์เซ็นต์ของเด็ก", "not-a-quantity"],
    ["ร้อยละ 80 คน", "not-a-quantity"],
    ["5k people", "not-a-quantity"],
    ["-5 คน", "not-a-quantity"],
    ["ล้านนา", "not-a-quantity"],
    ["ศูนย์พัฒนาเด็กเล็ก", "not-a-quantity"],
    ["พันเก้าคน", "not-a-quantity"],
    ["9,007,199,254,740,992 บาท", "too-large"],
    ["หนึ่งล้านล้านล้านบาท", "too-large"],
  ])("leaves %.20j as it was stated: %s", (text, reason) => {
    expect(parseQuantity(text)).toEqual({ kind: "unreadable", reason, asStated: text });
  });
});

describe("formatQuantity", () => {
  it.each([
    [people("exact"), "70 คน", "70 คน"],
    [people("more-than"), "กว่า 70 คน", "over 70 คน"],
    [{ ...people("more-than"), total: true as const }, "รวมกว่า 70 คน", "a total of over 70 คน"],
    [{ ...people("exact", 160), total: true as const }, "รวม 160 คน", "a total of 160 คน"],
    [people("about", 1234), "ประมาณ 1,234 คน", "about 1,234 คน"],
    [people("at-least"), "ไม่น้อยกว่า 70 คน", "at least 70 คน"],
    [people("at-most"), "ไม่เกิน 70 คน", "at most 70 คน"],
    [people("less-than"), "น้อยกว่า 70 คน", "under 70 คน"],
    [people("exact", 80, "ร้อยละ"), "ร้อยละ 80", "80%"],
    [people("at-least", 80.5, "ร้อยละ"), "ไม่น้อยกว่าร้อยละ 80.5", "at least 80.5%"],
    [people("more-than", 70, ""), "กว่า 70", "over 70"],
  ])("prints %o as %s", (quantity, thai, english) => {
    expect(formatQuantity(quantity)).toBe(thai);
    expect(formatQuantity(quantity, { locale: "en" })).toBe(english);
  });

  it("prints Thai figures when asked", () => {
    expect(formatQuantity(people("more-than", 1234.5), { digits: "thai" })).toBe("กว่า ๑,๒๓๔.๕ คน");
  });

  it("prints nothing rather than a number that would claim to be exact", () => {
    expect(formatQuantity(people("more-than", Number.NaN))).toBe("");
    expect(formatQuantity(people("nearly" as QuantityComparator))).toBe("");
    expect(formatQuantity(people("toString" as QuantityComparator))).toBe("");
  });

  it("is read back as the same quantity, whatever the comparator, unit, figures and language", () => {
    const comparators: QuantityComparator[] = ["exact", "more-than", "less-than", "about", "at-least", "at-most"];
    const units = ["", "คน", "ตำบล", "ครั้ง", "บาท", "ร้อยละ", "ศูนย์", "จุด", "ครัวเรือน", "ลบ.ม.", "people", "THB"];
    const quantity: fc.Arbitrary<StatedQuantity> = fc
      .record({
        value: fc.oneof(fc.maxSafeNat(), fc.nat(2000), fc.double({ min: 0, max: 1e9, noNaN: true })),
        comparator: fc.constantFrom(...comparators),
        unit: fc.constantFrom(...units),
        total: fc.boolean(),
      })
      .map(({ total, ...stated }) => (total ? { ...stated, total } : stated));
    const format = fc.record({ digits: fc.constantFrom("latn", "thai"), locale: fc.constantFrom("th", "en") });
    fc.assert(
      fc.property(quantity, format, (quantity, format) => {
        const asStated = formatQuantity(quantity, format);
        fc.pre(asStated.length <= 200);
        const value = quantity.value === 0 ? 0 : quantity.value;
        expect(parseQuantity(asStated)).toEqual({ kind: "quantity", ...quantity, value, asStated });
      }),
      { numRuns: 5000 },
    );
  });
});
