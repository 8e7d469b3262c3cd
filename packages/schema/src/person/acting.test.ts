import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Delegation, delegation, officeHolder, postReference, roleInEvent } from "./index.js";

/** The power to send another comes from the post she acts in, not from her own. */
const development: Delegation = {
  principal: {
    post: "พัฒนาการจังหวัดปราจีนบุรี",
    acting: { kind: "for-the-holder", ownPost: "หัวหน้ากลุ่มงานยุทธศาสตร์การพัฒนาชุมชน" },
  },
  delegate: { post: "หัวหน้ากลุ่มงานสารสนเทศการพัฒนาชุมชน" },
  scope: "เข้าร่วมประชุม",
  meeting: { nameAsStated: "คณะอนุกรรมการส่งเสริมการพัฒนาเด็กปฐมวัยจังหวัดปราจีนบุรี ครั้งที่ 2/2562" },
};

describe("a post in which another acts", () => {
  it("is told apart from the post of their own", () => {
    expect(read(delegation, development)).toEqual({ ok: true, value: development, issues: [], advice: [] });
  });

  it.each(["performing-the-duties", "in-place-of", "performing-in-place-of", "not-stated"])(
    "is told in the word of the document: %s",
    (kind) => {
      expect(read(postReference, { post: "นายกองค์การบริหารส่วนตำบล", acting: { kind } }).issues).toEqual([]);
    },
  );

  it("need not say what their own is", () => {
    const officer = { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", acting: { kind: "for-the-holder" } };
    expect(read(postReference, officer)).toEqual({ ok: true, value: officer, issues: [], advice: [] });
    expect(read(postReference, { post: "ผู้อำนวยการโรงพยาบาล", acting: {} }).issues).toMatchObject([
      { path: ["acting", "kind"], code: "required" },
    ]);
  });

  it("is held as acting by somebody who is in the register", () => {
    const doctor = { posts: [{ title: "ผู้อำนวยการโรงพยาบาล", acting: "in-the-post" }, { title: "นายแพทย์ชำนาญการ" }] };
    expect(read(officeHolder, doctor)).toMatchObject({ ok: true, advice: [] });
  });
});

describe("two posts of one person", () => {
  it("are one post, and the other beside it", () => {
    const minister = { post: "นายกรัฐมนตรี", alsoHolds: [{ text: "รัฐมนตรีว่าการกระทรวงมหาดไทย" }] };
    expect(read(postReference, minister)).toEqual({ ok: true, value: minister, issues: [], advice: [] });
  });
});

describe("a role at an event", () => {
  it.each([
    ["ceremony-chair", "นายกเทศมนตรีเมืองปากแพรก"],
    ["reporting-officer", "อธิบดีกรมกิจการสตรีและสถาบันครอบครัว"],
    ["lecturer", "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"],
    ["award-giver", "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"],
    ["co-chair", "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"],
  ])("can be %s", (role, post) => {
    expect(read(roleInEvent, { role, post: { post } }).ok).toBe(true);
  });
});
