import { Button, ButtonLink } from "@saan/ui/button";
import { EmptyState } from "@saan/ui/empty-state";
import { useState } from "react";

/** A list that is empty because of its filter, and one that is empty because nothing was recorded yet. */
export function NoAgreements() {
  const [search, setSearch] = useState("แม่ใส");
  if (search === "") {
    return (
      <EmptyState
        title="ยังไม่มีข้อตกลงของตำบลนี้"
        action={
          <ButtonLink href="#new" variant="primary">
            เพิ่มข้อตกลงแรก
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      kind="noResult"
      title={`ไม่พบข้อตกลงที่มีคำว่า “${search}”`}
      action={<Button onClick={() => setSearch("")}>ล้างคำค้น</Button>}
    />
  );
}
