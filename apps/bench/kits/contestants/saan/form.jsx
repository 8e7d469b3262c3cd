import { Button } from "@saan/ui/button";
import { Combobox } from "@saan/ui/combobox";
import { DataTable } from "@saan/ui/data-table";
import { DatePicker } from "@saan/ui/date-picker";
import { DialogClose, DialogContent, DialogRoot, DialogTrigger } from "@saan/ui/dialog";
import { NumberField } from "@saan/ui/number-field";
import { Select } from "@saan/ui/select";
import { TextField } from "@saan/ui/text-field";
import { useMemo } from "react";

const textOf = (place) => place;
const rowKey = ({ id }) => id;

/** Thai, Buddhist years and a phone's layout of the table are the kit's own: nothing is set here. */
export function Form({ words, kinds, places, rows }) {
  const columns = useMemo(
    () => [
      { id: "title", label: words.title },
      { id: "place", label: words.place },
      { id: "families", label: words.families, kind: "number" },
    ],
    [words],
  );
  return (
    <form>
      <TextField label={words.name} hint={words.nameHint} />
      <NumberField label={words.families} error={words.familiesError} />
      <Select label={words.kind} options={kinds} />
      <Combobox label={words.place} options={places} textOf={textOf} />
      <DatePicker label={words.signedOn} />
      <DialogRoot>
        <DialogTrigger>
          <Button>{words.add}</Button>
        </DialogTrigger>
        <DialogContent title={words.add}>
          <TextField label={words.partner} />
          <DialogClose>
            <Button>{words.done}</Button>
          </DialogClose>
        </DialogContent>
      </DialogRoot>
      <DataTable caption={words.table} columns={columns} rows={rows} rowKey={rowKey} />
    </form>
  );
}
