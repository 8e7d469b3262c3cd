import type { Bilingual } from "@saan/schema/field";
import { fill } from "@saan/thai/text";
import type { ProblemCode } from "../api/contract.js";

/** Every word the server says. Thai is the source; problem titles are shown to people as they are. */
const th = {
  problems: {
    "invalid-json": "อ่านข้อมูลที่ส่งมาไม่ได้ ลองส่งใหม่อีกครั้ง",
    "invalid-request": "ข้อมูลที่ส่งมาไม่ครบหรือไม่ตรงรูปแบบ ลองส่งใหม่อีกครั้ง",
    "invalid-query": "เงื่อนไขการค้นหาไม่ถูกต้อง เลือกตัวกรองใหม่",
    "idempotency-key-missing": "คำขอบันทึกนี้ไม่มีรหัสกันบันทึกซ้ำ เปิดหน้านี้ใหม่แล้วบันทึกอีกครั้ง",
    "idempotency-key-invalid": "รหัสกันบันทึกซ้ำไม่ถูกต้อง เปิดหน้านี้ใหม่แล้วบันทึกอีกครั้ง",
    "cross-origin": "ไม่รับคำขอบันทึกที่มาจากเว็บไซต์อื่น เปิดหน้านี้จากที่อยู่ของระบบแล้วบันทึกอีกครั้ง",
    "agreement-not-found": "ไม่พบข้อตกลงนี้ ตรวจที่อยู่ หรือค้นหาจากหน้าแรก",
    "activity-not-found": "ไม่พบกิจกรรมนี้ เปิดหน้าข้อตกลงใหม่แล้วลองอีกครั้ง",
    "record-not-found": "ไม่พบรายการนี้ ตรวจที่อยู่ หรือค้นหาจากหน้ารายการ",
    "route-not-found": "ไม่พบสิ่งที่ขอ ตรวจที่อยู่อีกครั้ง",
    "method-not-allowed": "ที่อยู่นี้ใช้กับคำขอแบบนี้ไม่ได้",
    "stale-revision": "มีการแก้ไขรายการนี้ไปก่อนแล้ว เลือกว่าจะใช้ข้อมูลชุดใด",
    "record-exists": "มีรายการที่ใช้รหัสนี้อยู่แล้ว ใช้รหัสอื่น",
    "body-too-large": "ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป (ส่งได้ไม่เกิน 1 เมกะไบต์) ย่อข้อความแล้วส่งใหม่",
    "unsupported-media-type": "ระบบรับเฉพาะข้อมูลแบบ JSON",
    "unknown-host": "ไม่รับคำขอผ่านชื่อเครื่องนี้ ผู้ดูแลระบบเพิ่มชื่อได้ที่ SAAN_HOSTS",
    "invalid-record": "ข้อมูลบางช่องยังไม่ถูกต้อง ตรวจช่องที่แจ้งไว้",
    "idempotency-key-reused": "รหัสกันบันทึกซ้ำนี้ใช้กับข้อมูลอื่นไปแล้ว บันทึกใหม่อีกครั้ง",
    "revision-required": "ไม่ทราบว่ากำลังแก้ไขจากข้อมูลชุดใด เปิดหน้านี้ใหม่แล้วแก้ไขอีกครั้ง",
    "internal-error": "เกิดข้อผิดพลาดในระบบ ลองอีกครั้ง หากยังไม่ได้ โปรดแจ้งผู้ดูแลระบบ",
    "database-unavailable": "ขณะนี้ระบบติดต่อฐานข้อมูลไม่ได้ รอสักครู่แล้วลองอีกครั้ง",
    "client-not-built": "ยังไม่ได้สร้างหน้าเว็บของโปรแกรมนี้ โปรดแจ้งผู้ดูแลระบบให้สร้างก่อน แล้วเปิดใหม่",
  } satisfies Record<ProblemCode, string>,
  console: {
    portTaken: "มีโปรแกรมอื่นใช้พอร์ต {port} อยู่ เลือกพอร์ตอื่นได้ด้วย --port {other} หรือ PORT={other}",
    portRefused: "เปิดพอร์ต {port} ที่ {host} ไม่ได้ ({reason}) เลือกใหม่ได้ด้วย --port และ --host",
    badOption: "ค่าของ {option} ไม่ถูกต้อง: {expected}",
    unknownOption: "ไม่รู้จักตัวเลือก {option} (ใช้ได้: --port, --host)",
    databaseUnreachable: "ติดต่อฐานข้อมูลไม่ได้ ({reason}) จะลองใหม่ใน {seconds} วินาที",
    databaseReachable: "ติดต่อฐานข้อมูลได้แล้ว",
    reportingInUse:
      "ยังใช้มุมมองรายงาน (reporting) ชุดเดิม เพราะมีมุมมองอื่นสร้างต่อจากมุมมองเหล่านี้ ลบมุมมองอื่นนั้น เปิดระบบใหม่ แล้วสร้างมุมมองนั้นอีกครั้ง",
    requestFailed: "คำขอ {request} ล้มเหลว ({reason})",
  },
  expected: {
    port: "ต้องเป็นเลข 0–65535",
    databaseUrl: "ต้องขึ้นต้นด้วย postgres:// หรือ postgresql://",
  },
};

type Messages = typeof th;

const en = {
  problems: {
    "invalid-json": "The data that was sent could not be read. Try sending it again.",
    "invalid-request": "The request is incomplete or has the wrong form. Try sending it again.",
    "invalid-query": "A search condition is not valid. Choose the filters again.",
    "idempotency-key-missing": "This save request has no key against double saving. Reload the page and save again.",
    "idempotency-key-invalid": "The key against double saving is not valid. Reload the page and save again.",
    "cross-origin":
      "Save requests from other websites are not accepted. Open this page at the system's own address and save again.",
    "agreement-not-found": "This agreement was not found. Check the address, or search from the start page.",
    "activity-not-found": "This activity was not found. Reload the agreement and try again.",
    "record-not-found": "This record was not found. Check the address, or search in the list.",
    "route-not-found": "Nothing was found at this address. Check the address.",
    "method-not-allowed": "This address does not accept this kind of request.",
    "stale-revision": "This record was changed in the meantime. Choose which version to keep.",
    "record-exists": "A record with this ID already exists. Use another ID.",
    "body-too-large": "The data that was sent is too large (at most 1 megabyte). Shorten the texts and send it again.",
    "unsupported-media-type": "Only JSON data is accepted.",
    "unknown-host": "Requests under this host name are not accepted. An administrator can add it to SAAN_HOSTS.",
    "invalid-record": "Some fields are not right yet. Check the fields that are listed.",
    "idempotency-key-reused": "This key against double saving was used for other data. Save again.",
    "revision-required": "It is not known which version is being edited. Reload the page and edit again.",
    "internal-error": "Something went wrong. Try again, and tell the administrator if it keeps happening.",
    "database-unavailable": "The database cannot be reached at the moment. Try again shortly.",
    "client-not-built":
      "The web pages of this program have not been built yet. An administrator has to build them first.",
  },
  console: {
    portTaken: "port {port} is taken by another program; choose one with --port {other} or PORT={other}",
    portRefused: "cannot listen on port {port} at {host} ({reason}); choose with --port and --host",
    badOption: "the value of {option} is not valid: {expected}",
    unknownOption: "unknown option {option} (known: --port, --host)",
    databaseUnreachable: "database not reachable ({reason}), next attempt in {seconds} s",
    databaseReachable: "database reachable again",
    reportingInUse:
      "the reporting views stay as they were, because other views are built on them: drop those, start again, and create them anew",
    requestFailed: "request {request} failed ({reason})",
  },
  expected: {
    port: "a number from 0 to 65535",
    databaseUrl: "it must begin with postgres:// or postgresql://",
  },
} satisfies Messages;

/** Both catalogues, for the test that compares them. */
export const messages = { th, en };

/** The title of a problem in both languages. */
export function problemTitles(code: ProblemCode): Bilingual {
  return { th: th.problems[code], en: en.problems[code] };
}

/** One console line, Thai then English: the operator may read either. */
export function consoleLine(
  name: keyof Messages["console"],
  values: Readonly<Record<string, string | number>> = {},
): string {
  return `${fill(th.console[name], values)} | ${fill(en.console[name], values)}`;
}

/** The console line for an option whose value cannot be used. */
export function badOptionLine(option: string, expected: keyof Messages["expected"]): string {
  const line = (catalogue: Messages) =>
    fill(catalogue.console.badOption, { option, expected: catalogue.expected[expected] });
  return `${line(th)} | ${line(en)}`;
}
