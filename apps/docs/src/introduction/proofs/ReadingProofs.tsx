import { AreaPicker } from "@saan/ui/area-picker";
import { DateField } from "@saan/ui/date-field";
import { useKit } from "@saan/ui/provider";
import { QuantityField, type QuantityFieldValue } from "@saan/ui/quantity-field";
import { StatedValue } from "@saan/ui/stated-value";
import { useState } from "react";

/** A date with a year of the other era: the field asks. */
export function EraProof() {
  const { locale } = useKit();
  const [text, setText] = useState("19/07/2019");
  return <DateField label={locale === "th" ? "วันที่ลงนาม" : "Date of signing"} text={text} onTextChange={setText} />;
}

/** A number as a document has it, and something it does not say. */
export function StatedProof() {
  const { locale } = useKit();
  const unit = locale === "th" ? "คน" : "people";
  const asStated = locale === "th" ? "กว่า 70 คน" : "more than 70 people";
  const [people, setPeople] = useState<QuantityFieldValue | null>({
    comparator: "more-than",
    value: 70,
    unit,
    asStated,
  });
  return (
    <>
      <QuantityField
        label={locale === "th" ? "ผู้เข้าร่วมตามข่าว" : "People, as the news has it"}
        unit={unit}
        value={people}
        onValueChange={setPeople}
      />
      <dl className="docs-proof-facts">
        <div>
          <dt>{locale === "th" ? "วันที่ลงนาม" : "Date of signing"}</dt>
          <dd>
            <StatedValue absent="not-stated" />
          </dd>
        </div>
      </dl>
    </>
  );
}

/** One box that knows every sub-district. */
export function PlaceProof() {
  const { locale } = useKit();
  return (
    <AreaPicker
      label={locale === "th" ? "ตำบล" : "Sub-district"}
      hint={locale === "th" ? "ลองพิมพ์ แม่กา หรือ 90110" : "Type a name or a postcode: 90110"}
    />
  );
}
