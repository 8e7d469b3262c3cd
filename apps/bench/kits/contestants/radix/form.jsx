import * as Dialog from "@radix-ui/react-dialog";
import * as Popover from "@radix-ui/react-popover";
import * as Select from "@radix-ui/react-select";
import { createSortedRowModel, rowSortingFeature, sortFns, tableFeatures, useTable } from "@tanstack/react-table";
import { useCombobox } from "downshift";
import { useId, useMemo, useState } from "react";
import { DayPicker } from "react-day-picker";
import "react-day-picker/style.css";
import "./hand.css";

function Field({ label, hint, error, children }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="field">
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({ id, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
    </div>
  );
}

function Kind({ label, kinds }) {
  return (
    <Field label={label}>
      {(control) => (
        <Select.Root>
          <Select.Trigger className="control" {...control}>
            <Select.Value placeholder="…" />
            <Select.Icon />
          </Select.Trigger>
          <Select.Portal>
            <Select.Content className="panel" position="popper">
              <Select.Viewport>
                {kinds.map((kind) => (
                  <Select.Item className="option" key={kind.value} value={kind.value}>
                    <Select.ItemText>{kind.label}</Select.ItemText>
                    <Select.ItemIndicator>✓</Select.ItemIndicator>
                  </Select.Item>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      )}
    </Field>
  );
}

function Place({ label, places }) {
  const [items, setItems] = useState(places);
  const box = useCombobox({
    items,
    itemToString: (item) => item?.label ?? "",
    onInputValueChange: ({ inputValue }) => {
      const typed = inputValue.trim().toLowerCase();
      setItems(places.filter((place) => place.label.toLowerCase().includes(typed)));
    },
  });
  const { htmlFor, ...named } = box.getLabelProps();
  return (
    <div className="field">
      <label htmlFor={htmlFor} {...named}>
        {label}
      </label>
      <div className="frame">
        <input className="control" {...box.getInputProps()} />
        <button type="button" aria-label="Open" {...box.getToggleButtonProps()}>
          ▾
        </button>
      </div>
      <ul className="panel" {...box.getMenuProps()} data-open={box.isOpen}>
        {box.isOpen &&
          items.map((item, index) => (
            <li
              className="option"
              key={item.key}
              data-highlighted={box.highlightedIndex === index || undefined}
              {...box.getItemProps({ item, index })}
            >
              {item.label}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Day({ label }) {
  const [day, setDay] = useState();
  const [open, setOpen] = useState(false);
  return (
    <Field label={label}>
      {(control) => (
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger className="control" {...control}>
            {day ? day.toLocaleDateString("en-GB") : "Choose a day"}
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content className="panel" aria-label={label}>
              <DayPicker
                mode="single"
                selected={day}
                onSelect={(chosen) => {
                  setDay(chosen);
                  setOpen(false);
                }}
              />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </Field>
  );
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });
const signs = { asc: "ascending", desc: "descending" };

function Table({ words, rows }) {
  const columns = useMemo(
    () => ["title", "place", "families"].map((id) => ({ accessorKey: id, header: words[id] })),
    [words],
  );
  const table = useTable({ features, columns, data: rows });
  return (
    <table>
      <caption>{words.table}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <th key={header.id} scope="col" aria-sort={signs[header.column.getIsSorted()] ?? "none"}>
                <button type="button" onClick={header.column.getToggleSortingHandler()}>
                  <table.FlexRender header={header} />
                </button>
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => (
              <td key={cell.id}>
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Form({ words, kinds, places, rows }) {
  return (
    <form>
      <Field label={words.name} hint={words.nameHint}>
        {(control) => <input className="control" {...control} />}
      </Field>
      <Field label={words.families} error={words.familiesError}>
        {(control) => <input className="control" type="number" {...control} />}
      </Field>
      <Kind label={words.kind} kinds={kinds} />
      <Place label={words.place} places={places} />
      <Day label={words.signedOn} />
      <Dialog.Root>
        <Dialog.Trigger className="button">{words.add}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay className="overlay" />
          <Dialog.Content className="dialog" aria-describedby={undefined}>
            <Dialog.Title>{words.add}</Dialog.Title>
            <Field label={words.partner}>{(control) => <input className="control" {...control} />}</Field>
            <Dialog.Close className="button">{words.done}</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
      <Table words={words} rows={rows} />
    </form>
  );
}
