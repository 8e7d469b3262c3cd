import { compareThai, looseFoldThai, matchesThai } from "@saan/thai/text";
import { RadioGroup } from "@saan/ui/radio-group";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";
import { fill, useGroundMessages } from "../messages";
import { Highlighted } from "./Highlighted";
import "../answer/answer.css";
import "./text.css";

// Names as they arrive in spreadsheets: the third, sixth and ninth are typed in ways that look right and are not.
const names = [
  "แม่กา",
  "แม่ก๊า",
  "เเม่นาเรือ",
  "เกาะหมาก",
  "เก่าขาม",
  "ดอกคําใต้",
  "โรงช้าง",
  "ข้าวปุ้น",
  "ขาว\u200Bโรจน์",
  "ไผ่โทน",
  "ฤๅษีดัดตน",
  "น้ำเลา",
  "หมู่ ๑๒",
] as const;

type Order = "dictionary" | "code";

/** A list searched and sorted: what the eye takes for the same is found, and order is the dictionary's. */
export function SearchDesk({ query: first = "" }: { readonly query?: string }) {
  const words = useGroundMessages();
  const [query, setQuery] = useState(first);
  const [order, setOrder] = useState<Order>("dictionary");
  const exact = names.filter((name) => matchesThai(name, query));
  const found =
    exact.length > 0 ? exact : names.filter((name) => matchesThai(looseFoldThai(name), looseFoldThai(query)));
  // The other order is what `sort()` does when nobody tells it about Thai.
  const sorted = order === "dictionary" ? [...found].sort(compareThai) : [...found].sort();
  return (
    <div className="docs-desk">
      <TextField
        label={words["search.label"]}
        hint={words["search.hint"]}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <RadioGroup
        label={words["search.order"]}
        orientation="horizontal"
        value={order}
        onValueChange={(value) => setOrder(value === "code" ? "code" : "dictionary")}
        options={[
          { value: "dictionary", label: words["search.dictionary"] },
          { value: "code", label: words["search.code"] },
        ]}
      />
      <p className="docs-desk-summary" role="status">
        {fill(words[exact.length > 0 || query === "" ? "search.found" : "search.foundLoosely"], {
          count: found.length,
        })}
      </p>
      <ol className="docs-search-names">
        {sorted.map((name) => (
          <li key={name}>
            <Highlighted text={name} query={query} />
          </li>
        ))}
      </ol>
    </div>
  );
}
