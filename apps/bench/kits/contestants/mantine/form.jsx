import { Button, createTheme, MantineProvider, Modal, NumberInput, Select, Table, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { useState } from "react";
import { columns, sorted } from "../by-hand.js";
import "./styles.js";

const theme = createTheme({});

export function Form({ words, kinds, places, rows }) {
  const [open, setOpen] = useState(false);
  const [sort, setSort] = useState({});
  return (
    <MantineProvider theme={theme}>
      <form>
        <TextInput label={words.name} description={words.nameHint} />
        <NumberInput label={words.families} error={words.familiesError} />
        <Select label={words.kind} data={kinds} />
        <Select label={words.place} searchable data={places.map(({ key, label }) => ({ value: key, label }))} />
        <DatePickerInput label={words.signedOn} />
        <Button onClick={() => setOpen(true)}>{words.add}</Button>
        <Modal opened={open} onClose={() => setOpen(false)} title={words.add}>
          <TextInput label={words.partner} />
          <Button onClick={() => setOpen(false)}>{words.done}</Button>
        </Modal>
        <Table>
          <Table.Caption>{words.table}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>
                  <Button
                    variant="subtle"
                    onClick={() => setSort({ column, descending: sort.column === column && !sort.descending })}
                  >
                    {words[column]}
                  </Button>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(sort.column ? sorted(rows, sort) : rows).map((row) => (
              <Table.Tr key={row.id}>
                {columns.map((column) => (
                  <Table.Td key={column}>{row[column]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </form>
    </MantineProvider>
  );
}
