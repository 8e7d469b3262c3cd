import { RepeatableGroup } from "@saan/ui/repeatable-group";
import { TextField } from "@saan/ui/text-field";
import { useCallback, useState } from "react";

interface PartyRow {
  readonly key: string;
  readonly name: string;
}

const fresh = (name = ""): PartyRow => ({ key: `party-${Math.random().toString(36).slice(2)}`, name });

/** The parties of an agreement: added, doubled, put in order, removed and brought back. */
export function Parties() {
  const [rows, setRows] = useState<readonly PartyRow[]>([
    { key: "subdistrict", name: "องค์การบริหารส่วนตำบลแม่กา" },
    { key: "institute", name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
  ]);
  const [before, setBefore] = useState<readonly PartyRow[]>();

  const rename = useCallback((key: string, name: string) => {
    setRows((all) => all.map((row) => (row.key === key ? { ...row, name } : row)));
  }, []);
  const renderRow = useCallback(
    (key: string) => (
      <TextField
        label="ชื่อหน่วยงาน"
        value={rows.find((row) => row.key === key)?.name ?? ""}
        onChange={({ currentTarget }) => rename(key, currentTarget.value)}
      />
    ),
    [rows, rename],
  );

  return (
    <RepeatableGroup
      legend="คู่ความร่วมมือ"
      hint="เรียงตามลำดับในเอกสาร"
      addLabel="เพิ่มคู่ความร่วมมือ"
      keys={rows.map(({ key }) => key)}
      rowLabel={(index) => `คู่ความร่วมมือที่ ${index + 1}`}
      renderRow={renderRow}
      onAppend={() => setRows([...rows, fresh()])}
      onDuplicate={(index) =>
        setRows([...rows.slice(0, index + 1), fresh(rows[index]?.name), ...rows.slice(index + 1)])
      }
      onRemove={(index) => {
        setBefore(rows);
        setRows(rows.filter((_, at) => at !== index));
      }}
      onUndoRemove={
        before &&
        (() => {
          setRows(before);
          setBefore(undefined);
        })
      }
      onMove={(from, to) => {
        const others = rows.filter((_, at) => at !== from);
        setRows([...others.slice(0, to), ...rows.slice(from, from + 1), ...others.slice(to)]);
      }}
    />
  );
}
