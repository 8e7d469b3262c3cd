import {
  Button,
  CalendarInput,
  CssReset,
  CssVariables,
  DataTable,
  DataTableBody,
  DataTableCell,
  DataTableColumnHeader,
  DataTableHead,
  DataTableRow,
  InputField,
  Modal,
  ModalActions,
  ModalContent,
  ModalTitle,
  SingleSelectField,
  SingleSelectOption,
} from "@dhis2/ui";
import { useState } from "react";
import { columns, sorted } from "../by-hand.js";

function Choice({ label, options, filterable }) {
  const [selected, setSelected] = useState();
  return (
    <SingleSelectField
      label={label}
      filterable={filterable}
      selected={selected}
      onChange={({ selected: chosen }) => setSelected(chosen)}
    >
      {options.map(({ value, label: words }) => (
        <SingleSelectOption key={value} value={value} label={words} />
      ))}
    </SingleSelectField>
  );
}

function Text({ name, ...props }) {
  const [value, setValue] = useState("");
  return <InputField name={name} value={value} onChange={({ value: typed }) => setValue(typed ?? "")} {...props} />;
}

export function Form({ words, kinds, places, rows }) {
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState("");
  const [sort, setSort] = useState({});
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <CssReset />
      <CssVariables colors spacers theme />
      <Text name="name" label={words.name} helpText={words.nameHint} />
      <Text name="families" type="number" label={words.families} error validationText={words.familiesError} />
      <Choice label={words.kind} options={kinds} />
      <Choice label={words.place} filterable options={places.map(({ key, label }) => ({ value: key, label }))} />
      <CalendarInput
        label={words.signedOn}
        calendar="gregory"
        locale="en"
        date={day}
        onDateSelect={(chosen) => setDay(chosen?.calendarDateString ?? "")}
      />
      <Button onClick={() => setOpen(true)}>{words.add}</Button>
      {open && (
        <Modal onClose={() => setOpen(false)}>
          <ModalTitle>{words.add}</ModalTitle>
          <ModalContent>
            <Text name="partner" label={words.partner} />
          </ModalContent>
          <ModalActions>
            <Button onClick={() => setOpen(false)}>{words.done}</Button>
          </ModalActions>
        </Modal>
      )}
      <DataTable>
        <DataTableHead>
          <DataTableRow>
            {columns.map((column) => (
              <DataTableColumnHeader
                key={column}
                name={column}
                sortDirection={sort.column === column ? (sort.descending ? "desc" : "asc") : "default"}
                sortIconTitle={words[column]}
                onSortIconClick={() => setSort({ column, descending: sort.column === column && !sort.descending })}
              >
                {words[column]}
              </DataTableColumnHeader>
            ))}
          </DataTableRow>
        </DataTableHead>
        <DataTableBody>
          {(sort.column ? sorted(rows, sort) : rows).map((row) => (
            <DataTableRow key={row.id}>
              {columns.map((column) => (
                <DataTableCell key={column}>{row[column]}</DataTableCell>
              ))}
            </DataTableRow>
          ))}
        </DataTableBody>
      </DataTable>
    </form>
  );
}
