import { useOutbox } from "@saan/forms/react";
import { Notice } from "@saan/ui/notice";
import { Switch } from "@saan/ui/switch";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type openDesk, shareDesk } from "./sharedDesk.js";

interface SharedSwitchProps {
  readonly desk: ReturnType<typeof openDesk>;
  /** Goes to a page without a form: what was typed is forgotten, but still stands on the screen. */
  readonly leave: () => void;
}

/** The switch, what it could not do, and the question before what was typed is forgotten. Stands on every page with a form. */
export function SharedSwitch({ desk, leave }: SharedSwitchProps) {
  const { subscribe } = desk.shared;
  const { isOn, idle } = useSyncExternalStore(
    subscribe,
    () => desk.shared.state,
    () => desk.shared.state,
  );
  const { unsent } = useOutbox(desk.outbox);
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    if (idle === "over") leave();
  }, [idle, leave]);
  return (
    <>
      <Switch
        label="เครื่องนี้ใช้ร่วมกับคนอื่น"
        hint={unsent > 0 ? `รอส่งอีก ${unsent} รายการ เปลี่ยนได้เมื่อส่งครบ` : "เปิดแล้ว สิ่งที่พิมพ์หายเมื่อปิดแท็บ"}
        checked={isOn}
        readOnly={unsent > 0}
        onCheckedChange={async (turned) => setLeft(!(await shareDesk(desk, turned)))}
      />
      {isLeft && (
        <Notice variant="attention" live="polite" title="ร่างบางส่วนยังอยู่ในเครื่องนี้">
          ปิดแท็บอื่นของเว็บนี้ แล้วปิดและเปิดสวิตช์อีกครั้ง
        </Notice>
      )}
      {idle === "soon" && (
        <Notice variant="attention" live="assertive" title="สิ่งที่พิมพ์จะถูกลบในหนึ่งนาที">
          ถ้ายังใช้หน้านี้อยู่ กดแป้นใดก็ได้ หรือแตะหน้าจอ
        </Notice>
      )}
    </>
  );
}
