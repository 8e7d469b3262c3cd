import { bandOf, countBands } from "@saan/schema/case-conference";
import { NumberField } from "@saan/ui/number-field";
import { useKit } from "@saan/ui/provider";
import { SubmitBar } from "@saan/ui/submit-bar";
import { TextArea } from "@saan/ui/text-area";
import { ThaiText } from "@saan/ui/thai-text";
import { useEffect, useId, useState } from "react";

const DRAFT = "saan-docs:landing-draft";

/** What is typed here is here again after a reload. A tool of one's own uses the drafts of `@saan/forms`, which do more. */
export function DraftProof() {
  const { locale } = useKit();
  const [note, setNote] = useState("");
  useEffect(() => {
    // Storage may be closed to this page; the box works all the same.
    try {
      setNote(localStorage.getItem(DRAFT) ?? "");
    } catch {}
  }, []);
  const keep = (text: string) => {
    setNote(text);
    try {
      localStorage.setItem(DRAFT, text);
    } catch {}
  };
  return (
    <div className="docs-proof-draft">
      <TextArea
        label={locale === "th" ? "มติที่ประชุม" : "What the meeting decided"}
        rows={2}
        value={note}
        onChange={({ target }) => keep(target.value)}
      />
      <SubmitBar
        state={note === "" ? "clean" : "offline"}
        onSave={() => keep("")}
        saveLabel={locale === "th" ? "ส่งแล้วล้าง" : "Send and clear"}
      />
    </div>
  );
}

/** A count of cases, and the band in which it may be shown. */
export function BandProof() {
  const { locale } = useKit();
  const [cases, setCases] = useState<number | null>(2);
  const band = cases === null ? undefined : bandOf(cases);
  return (
    <>
      <NumberField
        label={locale === "th" ? "จำนวนที่นับได้" : "Counted"}
        unit={locale === "th" ? "ราย" : "cases"}
        decimals={0}
        min={0}
        value={cases}
        onValueChange={setCases}
      />
      <p className="docs-proof-read" aria-live="polite">
        {locale === "th" ? "แสดงและเก็บว่า " : "Shown and kept as: "}
        <strong>{band ? countBands.label(band, locale) : "–"}</strong>
      </p>
    </>
  );
}

const minutes =
  "ที่ประชุมเมื่อวันที่ 19 กรกฎาคม 2562 เวลา 13.00 น. เห็นชอบให้ อบต. แม่กา จัดเวทีอื่น ๆ อีก 4 ครั้ง ใช้งบประมาณ 12,500 บาท มีผู้เข้าร่วมกว่า 70 คน";

/** The same minutes as a browser breaks them and as the kit does, at a width the reader chooses. */
export function LinesProof() {
  const { locale } = useKit();
  const id = useId();
  const [width, setWidth] = useState(9);
  return (
    <div className="docs-lines">
      <label htmlFor={id}>{locale === "th" ? "ความกว้างของข้อความ" : "Width of the text"}</label>
      <input
        id={id}
        className="docs-lines-width"
        type="range"
        min={5}
        max={18}
        step={0.25}
        value={width}
        onChange={({ target }) => setWidth(Number(target.value))}
      />
      <div className="docs-lines-both">
        <figure>
          <figcaption>{locale === "th" ? "เบราว์เซอร์" : "The browser"}</figcaption>
          <p lang="th" style={{ inlineSize: `${width}rem` }}>
            {minutes}
          </p>
        </figure>
        <figure>
          <figcaption>{locale === "th" ? "สาน" : "Saan"}</figcaption>
          <p lang="th" style={{ inlineSize: `${width}rem` }}>
            <ThaiText>{minutes}</ThaiText>
          </p>
        </figure>
      </div>
    </div>
  );
}
