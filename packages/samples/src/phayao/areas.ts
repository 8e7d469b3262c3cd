import { bareYear, exactly, notStated, province, wholeList, yearNamed } from "../sample/stating.js";
import { phayao, phayaoProvince } from "./register.js";
import { actorOf, subdistricts } from "./subdistricts.js";

const modelProvinces = [
  province("52", "ลำปาง"),
  province("56", "พะเยา"),
  province("42", "เลย"),
  province("46", "กาฬสินธุ์"),
  province("32", "สุรินทร์"),
  province("34", "อุบลราชธานี"),
  province("92", "ตรัง"),
];
const sources = [phayao.ids.news];
const programme = phayao.named("warm-family", "โครงการครอบครัวอบอุ่น");
const model = "โมเดลที่ 1 การส่งเสริมครอบครัวอบอุ่นในชุมชน";

export const areaSamples = [
  phayao.sample(
    "pilot-provinces",
    {
      title: "ดำเนินการนำร่องใน 11 จังหวัด",
      role: "pilot",
      memberCount: exactly(11, "จังหวัด", "11 จังหวัด"),
      programme,
      model,
      states: [{ state: "pilot" }],
      provenance: { sources, absences: notStated("members") },
    },
    ["S0.17"],
  ),
  phayao.sample(
    "model-provinces",
    {
      title: "จังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ 7 จังหวัด",
      role: "model",
      year: yearNamed(2562, "ปี 2562"),
      members: modelProvinces.map((area) => ({ area })),
      memberCount: exactly(7, "จังหวัด", "7 จังหวัด"),
      programme,
      model,
      precededBy: phayao.named("pilot-provinces", "11 จังหวัด"),
      states: [{ state: "model", since: bareYear("ปี 2562", "2019") }],
      provenance: { sources, lists: [wholeList("members", exactly(7, "จังหวัด", "7 จังหวัด"))] },
    },
    ["S0.17", "S0.18"],
  ),
  // The headline counts the same provinces without Phayao: another set by another scope, not a conflict.
  phayao.sample(
    "other-model-provinces",
    {
      title: "ร่วมกับ 6 จังหวัดทั่วประเทศ",
      role: "model",
      members: modelProvinces.filter(({ code }) => code !== phayaoProvince.code).map((area) => ({ area })),
      memberCount: exactly(6, "จังหวัด", "6 จังหวัด"),
      programme,
      states: [{ state: "model" }],
      provenance: { sources, statements: [{ field: "members", confidence: "inferred", source: phayao.ids.news }] },
    },
    ["S0.18"],
  ),
  phayao.sample(
    "model-subdistricts",
    {
      title: "ตำบลต้นแบบ 10 ตำบล",
      role: "model",
      within: phayaoProvince,
      members: subdistricts.map((one) => ({ area: actorOf(one) })),
      memberCount: exactly(10, "ตำบล", "10 ตำบล"),
      programme,
      project: phayao.named("model-province-project", "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว"),
      states: [{ state: "model" }],
      provenance: {
        sources,
        statements: subdistricts.map((_, at) => ({ field: `members.${at}.area.code`, confidence: "resolved" })),
        lists: [wholeList("members", exactly(10, "ตำบล", "10 ตำบล"))],
      },
    },
    ["S0.12", "S0.13", "S0.14"],
  ),
];
