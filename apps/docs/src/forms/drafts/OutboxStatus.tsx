import type { Outbox } from "@saan/forms/outbox";
import { useOutbox } from "@saan/forms/react";

/** What waits to be sent, in words. */
export function OutboxStatus({ outbox }: { readonly outbox: Outbox }) {
  const { unsent, status, entries, resume, retry } = useOutbox(outbox);
  const waiting = entries.filter((entry) => entry.status === "conflict" || entry.status === "refused");
  return (
    <section aria-label="รอส่ง">
      {status === "paused" && (
        <p role="status">
          เข้าสู่ระบบอีกครั้งเพื่อส่งต่อ สิ่งที่กรอกยังอยู่ครบ
          <button type="button" onClick={resume}>
            เข้าสู่ระบบแล้ว ส่งต่อ
          </button>
        </p>
      )}
      {status === "waiting" && <p role="status">รอส่ง {unsent} รายการ จะส่งเมื่อต่ออินเทอร์เน็ตได้</p>}
      <ul>
        {waiting.map(({ id, key, status: why }) => (
          <li key={id}>
            {why === "conflict" ? "มีคนแก้รายการนี้ก่อน" : "เซิร์ฟเวอร์ไม่รับรายการนี้"} ({key})
            <button type="button" onClick={() => void retry(id)}>
              ส่งอีกครั้ง
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
