import { describe, expect, it } from "vitest";
import { wordsOf } from "../../messages/useWords.js";
import { venueParts } from "./venue-words.js";

const th = wordsOf("th");
const phayao = { code: "56", level: "province", nameAsStated: "พะเยา" } as const;

describe("what is told of a venue beside its name", () => {
  it("is what the name leaves open, the nearest first", () => {
    const hall = {
      nameAsStated: "ห้องประชุม 409",
      room: "ห้องประชุม 409",
      floor: "๔",
      building: "ศาลากลาง",
      organization: { nameAsStated: "จังหวัดพะเยา" },
      area: phayao,
    };
    expect(venueParts(hall, th)).toEqual(["ชั้น ๔", "ศาลากลาง", "จังหวัดพะเยา"]);
    expect(venueParts({ ...hall, floor: "4" }, wordsOf("en"))[0]).toBe("Floor 4");
    expect(venueParts({ ...hall, floor: "ชั้นใต้ดิน" }, th)[0]).toBe("ชั้นใต้ดิน");
  });

  it("is nothing that the name says already, however it is spelt", () => {
    const nameAsStated = "ห้องประชุม 409 ชั้น 4 ศาลากลางจังหวัดมหาสารคาม";
    const parts = { room: "ห้องประชุม ๔๐๙", floor: "4", building: "ศาลากลางจังหวัดมหาสารคาม" };
    expect(venueParts({ nameAsStated, ...parts }, th)).toEqual([]);
    expect(venueParts({ nameAsStated: "สหกรณ์" }, th)).toEqual([]);
  });
});
