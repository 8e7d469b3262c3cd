/** What a system does of itself: all of it, a part or with code of one's own or for a fee, or nothing. */
export type Verdict = "yes" | "part" | "no";

/** In the order of the verdicts of each line. */
export const systems = [
  "สาน",
  "RJSF 6.11",
  "JSON Forms 3.8",
  "Formily 2.3",
  "SurveyJS 3",
  "Conform 1.21",
  "TanStack Form 1.33",
  "react-hook-form 7",
  "ODK (XLSForm)",
  "Form.io 5",
] as const;

export interface ComparedCapability {
  readonly what: string;
  /** One letter for each system: `Y` yes, `P` part, `.` no. */
  readonly verdicts: string;
  /** What is not whole about ours. */
  readonly note?: string;
}

/** Judged on 21 November 2026 from code, type files and documentation; ours on the day after. What can be measured is not judged. */
export const compared: readonly ComparedCapability[] = [
  { what: "เริ่มจาก schema ของ zod 4", verdicts: "Y....YPP.." },
  { what: "ชื่อช่องผิดแล้วคอมไพล์ไม่ผ่าน", verdicts: "Y....YYY.." },
  { what: "ป้ายหลายภาษาอยู่ในแบบฟอร์ม", verdicts: "P.PPY...YP", note: "ไทยและอังกฤษเท่านั้น" },
  { what: "แสดงช่องตามเงื่อนไข เขียนเป็นข้อมูล", verdicts: "Y.YYY...YY" },
  { what: "คำนวณค่าจากช่องอื่น", verdicts: "Y.PYY.P.YY" },
  { what: "กรอกทีละขั้น ตรวจทีละขั้น", verdicts: "Y.PYYPYPYY" },
  { what: "เก็บร่างเอง ทนเครื่องดับ", verdicts: "Y..PP...YP" },
  { what: "ย้ายร่างเก่าเข้าแบบฟอร์มรุ่นใหม่", verdicts: "Y.......PP" },
  { what: "หน้าตรวจทานจากแบบเดียวกัน", verdicts: "YPPYY...PY" },
  { what: "หน้าเทียบว่าใครแก้อะไร", verdicts: "Y........P" },
  { what: "นำเข้าตาราง บอกข้อผิดรายช่อง", verdicts: "Y.......P." },
  { what: "เซิร์ฟเวอร์ตรวจได้ผลเดียวกัน", verdicts: "YPPPPYYP.Y" },
  { what: "ข้อความภาษาไทยมากับชุด", verdicts: "YP..PPPP.." },
  {
    what: "ทำงานเมื่อไม่มีอินเทอร์เน็ต",
    verdicts: "P...P...YP",
    note: "เก็บร่างและคิวส่งให้ ส่วนการเปิดหน้าโดยไม่มีอินเทอร์เน็ตเป็นงานของแอป",
  },
  { what: "สิทธิ์รายช่อง", verdicts: "Y........P" },
  { what: "บันทึกว่าใครแก้อะไร", verdicts: "Y.......YP" },
  { what: "ทำงานใต้ CSP ที่ห้าม unsafe-eval", verdicts: "YP..YPYPY." },
  { what: "ใส่ช่องกรอกของตนเองในหน้าสำเร็จรูป", verdicts: "YYYYYYYYPY" },
];

const VERDICTS: Readonly<Record<string, Verdict>> = { Y: "yes", P: "part", ".": "no" };

/** The verdicts of a line, in the order of the systems. */
export function verdictsOf({ verdicts }: ComparedCapability): readonly Verdict[] {
  return [...verdicts].map((letter) => VERDICTS[letter] ?? "no");
}
