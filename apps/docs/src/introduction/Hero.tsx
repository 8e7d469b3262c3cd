import { Button } from "@saan/ui/button";
import { DateField, type DateFieldValue } from "@saan/ui/date-field";
import { useKit } from "@saan/ui/provider";
import { ThaiText } from "@saan/ui/thai-text";
import { useState } from "react";
import { Cloth } from "./Cloth";
import { landingWords as words } from "./landingWords";
import { Mark } from "./Mark";
import { PageTo } from "./PageTo";

// On a phone these were cut between two lines.
const keptWords = ["แบบฟอร์ม", "ผืนเดียว", "แบบเดียวกัน"];

/** The first thing a visitor sees: the name, the promise, and the field every other kit gets wrong. */
export function Hero() {
  const { locale } = useKit();
  const [text, setText] = useState("19 ก.ค. 62");
  const [date, setDate] = useState<DateFieldValue | null>({
    asStated: "19 ก.ค. 62",
    iso: "2019-07-19",
    precision: "day",
  });
  return (
    <header className="docs-hero">
      <div className="docs-hero-ground saan-weave">
        <div>
          <p className="docs-hero-mark">
            <Mark />
          </p>
          <h1 className="saan-heading docs-hero-name">{words.name[locale]}</h1>
          <p className="docs-hero-lead">
            <ThaiText protect={keptWords}>{words.lead[locale]}</ThaiText>
          </p>
          <p className="docs-hero-note">
            <ThaiText protect={keptWords}>{words.other[locale]}</ThaiText>
          </p>
          <p className="docs-hero-ways">
            <PageTo className="saan-button docs-hero-way" page="docs/getting-started--วิธีใช้">
              {words.start[locale]}
            </PageTo>
            <Button onClick={toFind}>{words.find[locale]}</Button>
          </p>
        </div>
        <div className="docs-hero-live">
          <DateField
            label={words.tryDate[locale]}
            hint={words.tryDateHint[locale]}
            precision="any"
            text={text}
            onTextChange={setText}
            value={date}
            onValueChange={setDate}
          />
          <p className="docs-hero-held" aria-live="polite">
            <code lang="en">{date ? (date.iso ?? "–") : "–"}</code>
            <span>{words.tryDateNote[locale]}</span>
          </p>
        </div>
      </div>
      <Cloth />
    </header>
  );
}

function toFind() {
  const find = document.getElementById("find");
  find?.scrollIntoView();
  find?.querySelector("input")?.focus({ preventScroll: true });
}
