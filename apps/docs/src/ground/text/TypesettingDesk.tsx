import { keepTogether } from "@saan/thai/text";
import { RadioGroup } from "@saan/ui/radio-group";
import { useState } from "react";
import { useGroundMessages } from "../messages";
import "../answer/answer.css";
import "./text.css";

const widths = ["12rem", "16rem", "20rem"] as const;
const SAMPLE =
  "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ และองค์กรปกครองส่วนท้องถิ่น จัดเวทีต่าง ๆ เมื่อวันที่ 19 ก.ค. 2562 เวลา 13.00 น. มีผู้ร่วมกว่า 70 คน ณ ต. แม่กา";

/** The same sentence as a browser breaks it, and with names, units and ๆ kept where they belong. */
export function TypesettingDesk() {
  const words = useGroundMessages();
  const [width, setWidth] = useState<string>(widths[0]);
  return (
    <div className="docs-desk">
      <RadioGroup
        label={words["setting.width"]}
        orientation="horizontal"
        value={width}
        onValueChange={setWidth}
        options={[
          { value: widths[0], label: words["setting.narrow"] },
          { value: widths[1], label: words["setting.middle"] },
          { value: widths[2], label: words["setting.wide"] },
        ]}
      />
      <div className="docs-setting">
        <figure>
          <figcaption>{words["setting.plain"]}</figcaption>
          <p lang="th" style={{ inlineSize: width }}>
            {SAMPLE}
          </p>
        </figure>
        <figure>
          <figcaption>{words["setting.kept"]}</figcaption>
          <p lang="th" style={{ inlineSize: width }}>
            {keepTogether(SAMPLE)}
          </p>
        </figure>
      </div>
    </div>
  );
}
