import { describe, expect, it } from "vitest";
import { keepTogether, type ProtectOptions } from "./index.js";

/** What is inserted, made visible: `~` no-break space, `+` word joiner, `/` zero-width space. */
function shown(text: string, options?: ProtectOptions): string {
  return keepTogether(text, options).replaceAll("\u00A0", "~").replaceAll("\u2060", "+").replaceAll("\u200B", "/");
}

describe("keepTogether: spaces at which no line may end", () => {
  it.each([
    ["before ๆ, ฯ and ฯลฯ", "เร็ว ๆ นี้ ผลไม้ ฯลฯ", "เร็ว~ๆ นี้ ผลไม้~ฯลฯ"],
    ["in a time", "เวลา 13.00 น. ที่ห้องประชุม", "เวลา 13.00~น. ที่ห้องประชุม"],
    ["between an amount and its unit", "รวม ๗๐ คน 1,234.50 บาท 50 %", "รวม ๗๐~คน 1,234.50~บาท 50~%"],
    ["between a count and what is counted", "10 ตำบล 1,200 ครัวเรือน 4 รุ่น", "10~ตำบล 1,200~ครัวเรือน 4~รุ่น"],
    ["around ฿", "฿ 500 หรือ 500 ฿", "฿~500 หรือ 500~฿"],
    ["between an era and its year", "พ.ศ. 2562 (ค.ศ. 2019)", "พ.ศ.~2562 (ค.ศ.~2019)"],
    ["in a short date", "19 ก.ค. 2562 และ 5 มี.ค. พ.ศ. 2567", "19~ก.ค.~2562 และ 5~มี.ค.~พ.ศ.~2567"],
    ["between day and month", "๑๙ กรกฎาคม ๒๕๖๒", "๑๙~กรกฎาคม ๒๕๖๒"],
    ["after จ. อ. ต. ม.", "ม. 5 ต. บ้านต๋อม อ. เมือง จ. พะเยา", "ม.~5 ต.~บ้านต๋อม อ.~เมือง จ.~พะเยา"],
    ["after โทร.", "โทร. 053 123 456", "โทร.~053 123 456"],
    ["in an area with a number", "ในพื้นที่ 10 ตำบล หน้าที่ 3 ด้าน", "ในพื้นที่ 10~ตำบล หน้าที่ 3~ด้าน"],
    ["after words that only end like หน้า, ข้อ and หมู่", "ล่วงหน้า 7 วัน หัวข้อ 3 เรื่อง", "ล่วงหน้า 7~วัน หัวข้อ 3~เรื่อง"],
    ["between a count and a clause", "5 วันที่ผ่านมา 10 หมู่บ้านที่ร่วม", "5~วันที่ผ่านมา 10~หมู่บ้านที่ร่วม"],
    ["between the parts of an age", "อายุ 5 ปี 3 เดือน", "อายุ 5~ปี 3~เดือน"],
    ["after what a number measures", "พื้นที่ 10 ตร.ม. 5 แห่ง", "พื้นที่ 10 ตร.ม. 5~แห่ง"],
    ["after a title with a point", "ผศ. ดร. และ น.ส. ก", "ผศ.~ดร.~และ น.ส.~ก"],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ["a year that ends a phrase", "ในปี 2562 จังหวัดพะเยา"],
    ["a year and the word after it", "พ.ศ.2563 ตำบลต้นแบบ"],
    ["a rank, which only ends like a word for ตำบล", "พ.ต. สมชาย"],
    ["a number and a title", "ข้อ 10 น.ส.ก"],
    ["the number of a village", "หมู่ที่ 5 ตำบลบ้านตุ่น"],
    ["the number of a village without ที่", "หมู่ 5 ตำบลบ้านตุ่น"],
    ["the short number of a village", "ม.5 ตำบลบ้านตุ่น"],
    ["the numbers of several villages", "หมู่ที่ 1, 3 และ 5 ตำบลบ้านตุ่น"],
    ["a row of numbers", "หมู่ที่ 1-5 ตำบลบ้านตุ่น"],
    ["a round and its day", "รุ่นที่ 2 วันที่ 5"],
    ["a day after any number", "รวม 70 วันที่ 5"],
    ["a round and its year", "ครั้งที่ 2 ปี 2567"],
    ["a quarter and its year", "ไตรมาส 2 ปีงบประมาณ พ.ศ.2567"],
    ["the number of a house", "เลขที่ 99 หมู่บ้านสันทราย"],
    ["a section and what it is about", "มาตรา 8 องค์กรปกครอง"],
    ["an item and what it is about", "ข้อ 3 โครงการใหม่"],
    ["a page and what is on it", "หน้า 12 โครงการใหม่"],
    ["an aspect and its share", "ด้านที่ 3 ร้อยละ 80"],
    ["several spaces, which are layout", "ลงชื่อ ก  ๆ"],
    ["a line break", "เร็ว\nๆ"],
    ["a name and surname, joined to นาย", "นายก ใจดี"],
  ])("leaves %s alone", (_, text) => {
    expect(keepTogether(text)).toBe(text);
  });
});

describe("keepTogether: names that are not cut", () => {
  it("joins the letters of a name, and lets lines end around it", () => {
    expect(shown("ผู้ป่วยเบาหวานและ")).toBe("ผู้ป่วย/เ+บา+ห+วา+น/และ");
  });

  it("lets a long name go on to the next line between its words", () => {
    expect(shown("กองทุนสนับสนุนการสร้างเสริมสุขภาพ").split("/")).toHaveLength(4);
    expect(shown("องค์การบริหารส่วนตำบล")).toBe("อ+ง+ค์+กา+ร/บ+ริ+หา+ร/ส่+ว+น+ตำ+บ+ล");
  });

  it("puts no place to break where none belongs: after a bracket, before ๆ, in front of a number", () => {
    expect(shown("(แม่กา)")).toBe("(แ+ม่+กา)");
    expect(shown("เครือข่ายๆ")).not.toMatch(/\//);
    expect(shown("แม่กา1")).not.toMatch(/\//);
  });

  it("takes a partner's own names, with spaces in them and with their places to break", () => {
    expect(shown("ศูนย์ ก ข", { protect: ["ศูนย์ ก |ข"] })).toBe("ศู+น+ย์~ก ข");
    expect(shown("หมู่บ้าน", { protect: ["หมู่|บ้าน"] })).toBe("ห+มู่/บ้า+น");
  });

  it("leaves a place to break that the author put into a name", () => {
    expect(shown("แม่\u200Bกา")).toBe("แ+ม่/กา");
  });
});
