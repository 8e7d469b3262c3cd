import { type FormControl, useFormNode, useFormRows } from "@saan/forms/react";

/** Rows of one's own. A row keeps its key wherever it moves, so that React keeps what stands in it. */
export function NameList({ control }: { readonly control: FormControl }) {
  const { keys, append, remove, move } = useFormRows(control, ["villages"]);
  return (
    <fieldset>
      <legend>หมู่บ้าน</legend>
      <ol>
        {keys.map((key, position) => (
          <li key={key}>
            <VillageBox control={control} position={position} />
            <button type="button" onClick={() => move(position, position - 1)} disabled={position === 0}>
              เลื่อนขึ้น
            </button>
            <button type="button" onClick={() => remove(position)}>
              ลบ
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => append()}>
        เพิ่มหมู่บ้าน
      </button>
    </fieldset>
  );
}

function VillageBox({ control, position }: { readonly control: FormControl; readonly position: number }) {
  const { id, name, value, setValue, onBlur, issues } = useFormNode(control, ["villages", position]);
  return (
    <input
      id={id}
      name={name}
      aria-label={`หมู่บ้านที่ ${position + 1}`}
      aria-invalid={issues.length > 0}
      value={String(value ?? "")}
      onChange={(event) => setValue(event.target.value)}
      onBlur={onBlur}
    />
  );
}
