import { describe, expect, it } from "vitest";
import type { AuditEvent } from "../../api/contract.js";
import { agreementForm } from "../../forms/agreement-form.js";
import { wordsOf } from "../../messages/useWords.js";
import { historyWords } from "./history-words.js";

const models = { agreement: agreementForm.model };

const event: AuditEvent = {
  id: 7,
  at: "2026-11-21T06:00:00.000Z",
  actor: "local-user",
  action: "update",
  entity: "agreement",
  entityId: "a",
  revision: 2,
  changedPaths: ["parties.3.area.code", "parties.4", "title"],
};

describe("the history in words", () => {
  it("names each changed field once, by its label", () => {
    expect(historyWords(event, wordsOf("th"), models)).toBe(
      "21\u00a0พ.ย.\u00a02569 13.00\u00a0น. ผู้ใช้แก้ไขข้อตกลง: คู่ความร่วมมือ, ชื่อข้อตกลง",
    );
    expect(historyWords(event, wordsOf("en"), models)).toBe(
      "21\u00a0Nov\u00a02026, 13:00 A user changed the agreement: Parties, Title",
    );
  });

  it("does not name fields that a later version of the form has no more", () => {
    const old = { ...event, changedPaths: ["budget"] };
    expect(historyWords(old, wordsOf("th"), models)).toBe("21\u00a0พ.ย.\u00a02569 13.00\u00a0น. ผู้ใช้แก้ไขข้อตกลง");
  });

  it("tells where sample data came from", () => {
    const made: AuditEvent = { ...event, actor: "sample-data", action: "create", changedPaths: [] };
    expect(historyWords(made, wordsOf("th"), models)).toContain("ข้อมูลตัวอย่างเพิ่มข้อตกลงนี้");
  });
});
