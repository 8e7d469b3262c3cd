import { matchesThai } from "@saan/thai/text";
import { SearchField } from "@saan/ui/search-field";
import { useState } from "react";

const organizations = [
  "ศูนย์พัฒนาครอบครัวในชุมชนตำบลแม่กา",
  "มูลนิธิเครือข่ายครอบครัว",
  "สภาเด็กและเยาวชนจังหวัดพะเยา",
  "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านตุ่น",
];

/** A list on the page that grows shorter as words are typed. */
export function FindOrganization() {
  const [query, setQuery] = useState("");
  const found = organizations.filter((name) => matchesThai(name, query));
  return (
    <>
      <SearchField label="ค้นหน่วยงานในตำบล" found={found.length} onSearch={setQuery} />
      <ul>
        {found.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
