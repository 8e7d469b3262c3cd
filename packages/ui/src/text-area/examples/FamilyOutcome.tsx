import { TextArea } from "@saan/ui/text-area";
import { useState } from "react";

const MAX = 300;

/** A short account for a report that has room for 300 characters; nothing is cut off. */
export function FamilyOutcome() {
  const [text, setText] = useState("");
  return (
    <TextArea
      label="สิ่งที่เปลี่ยนไปในครอบครัว"
      hint="เล่าสิ่งที่เห็นจริง ไม่ใส่ชื่อเด็กหรือครอบครัว"
      name="outcome"
      maxGraphemes={MAX}
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  );
}
