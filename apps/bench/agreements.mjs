import { phayaoAgreement } from "@saan/samples/phayao";
import { agreement, agreementSchema } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import { exact, measured } from "./columns.mjs";
import { perSecond } from "./throughput.mjs";

const wrong = { ...phayaoAgreement, kind: "treaty", scopeIssues: [], parties: phayaoAgreement.parties.slice(0, 1) };

/** @type {Record<string, (record: unknown) => unknown>} */
const WAYS = {
  "@saan/schema read": (record) => read(agreement, record),
  "zod safeParse": (record) => agreementSchema.safeParse(record),
  // As under a content security policy without eval, and as `read` calls it.
  "zod safeParse, jitless": (record) => agreementSchema.safeParse(record, { jitless: true }),
};

/**
 * The Phayao agreement, whole and with three mistakes, read by us and by zod alone.
 * @param {import("./effort.mjs").Effort} effort
 * @returns {Promise<import("./measured.d.ts").Table[]>}
 */
export async function agreements(effort) {
  const whole = await perSecond([phayaoAgreement], WAYS, effort);
  const faulty = await perSecond([wrong], WAYS, effort);
  return [
    {
      id: "agreements",
      title: { en: "Reading an agreement", th: "อ่านข้อตกลงความร่วมมือ" },
      columns: [
        exact("way", "วิธี"),
        measured("per second", "ครั้งต่อวินาที"),
        measured("with three mistakes, per second", "เมื่อมีสามจุดผิด ครั้งต่อวินาที"),
      ],
      rows: Object.keys(WAYS).map((way) => [way, whole[way] ?? null, faulty[way] ?? null]),
      note: {
        en:
          "The agreement of Phayao among the samples. read does more than safeParse: bounds, forbidden keys, our issue codes, " +
          "rules across fields. It runs zod without eval, as a strict content security policy demands: the third row is the " +
          "fair neighbour.",
        th:
          "ใช้ข้อตกลงของพะเยาจากชุดตัวอย่าง read ทำมากกว่า safeParse คือจำกัดขนาด ห้ามคีย์อันตราย ให้รหัสข้อผิดพลาดของเรา และตรวจกฎข้ามฟิลด์ " +
          "โดยเรียก zod แบบไม่ใช้ eval ตามที่นโยบายความปลอดภัยเข้มงวดกำหนด จึงควรเทียบกับแถวที่สาม",
      },
    },
  ];
}
