import {
  Button,
  ChakraProvider,
  Combobox,
  createListCollection,
  DatePicker,
  Dialog,
  defaultSystem,
  Field,
  Input,
  NumberInput,
  Portal,
  Select,
  Table,
  useFilter,
  useListCollection,
} from "@chakra-ui/react";
import { useMemo, useState } from "react";
import { columns, sorted } from "../by-hand.js";

function Kind({ label, kinds }) {
  const collection = useMemo(() => createListCollection({ items: kinds }), [kinds]);
  return (
    <Select.Root collection={collection}>
      <Select.HiddenSelect />
      <Select.Label>{label}</Select.Label>
      <Select.Control>
        <Select.Trigger>
          <Select.ValueText />
        </Select.Trigger>
        <Select.IndicatorGroup>
          <Select.Indicator />
        </Select.IndicatorGroup>
      </Select.Control>
      <Portal>
        <Select.Positioner>
          <Select.Content>
            {kinds.map((kind) => (
              <Select.Item item={kind} key={kind.value}>
                {kind.label}
                <Select.ItemIndicator />
              </Select.Item>
            ))}
          </Select.Content>
        </Select.Positioner>
      </Portal>
    </Select.Root>
  );
}

function Place({ label, places }) {
  const { contains } = useFilter({ sensitivity: "base" });
  const items = useMemo(() => places.map(({ key, label: words }) => ({ value: key, label: words })), [places]);
  const { collection, filter } = useListCollection({ initialItems: items, filter: contains });
  return (
    <Combobox.Root collection={collection} onInputValueChange={({ inputValue }) => filter(inputValue)}>
      <Combobox.Label>{label}</Combobox.Label>
      <Combobox.Control>
        <Combobox.Input />
        <Combobox.IndicatorGroup>
          <Combobox.Trigger />
        </Combobox.IndicatorGroup>
      </Combobox.Control>
      <Portal>
        <Combobox.Positioner>
          <Combobox.Content>
            {collection.items.map((item) => (
              <Combobox.Item item={item} key={item.value}>
                {item.label}
              </Combobox.Item>
            ))}
          </Combobox.Content>
        </Combobox.Positioner>
      </Portal>
    </Combobox.Root>
  );
}

function Day({ label }) {
  return (
    <DatePicker.Root>
      <DatePicker.Label>{label}</DatePicker.Label>
      <DatePicker.Control>
        <DatePicker.Input />
        <DatePicker.IndicatorGroup>
          <DatePicker.Trigger>▾</DatePicker.Trigger>
        </DatePicker.IndicatorGroup>
      </DatePicker.Control>
      <Portal>
        <DatePicker.Positioner>
          <DatePicker.Content>
            <DatePicker.View view="day">
              <DatePicker.Header />
              <DatePicker.DayTable />
            </DatePicker.View>
            <DatePicker.View view="month">
              <DatePicker.Header />
              <DatePicker.MonthTable />
            </DatePicker.View>
            <DatePicker.View view="year">
              <DatePicker.Header />
              <DatePicker.YearTable />
            </DatePicker.View>
          </DatePicker.Content>
        </DatePicker.Positioner>
      </Portal>
    </DatePicker.Root>
  );
}

function Add({ words }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <Button>{words.add}</Button>
      </Dialog.Trigger>
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner>
          <Dialog.Content>
            <Dialog.Header>
              <Dialog.Title>{words.add}</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>
              <Field.Root>
                <Field.Label>{words.partner}</Field.Label>
                <Input />
              </Field.Root>
            </Dialog.Body>
            <Dialog.Footer>
              <Dialog.ActionTrigger asChild>
                <Button>{words.done}</Button>
              </Dialog.ActionTrigger>
            </Dialog.Footer>
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  );
}

export function Form({ words, kinds, places, rows }) {
  const [sort, setSort] = useState({});
  return (
    <ChakraProvider value={defaultSystem}>
      <form>
        <Field.Root>
          <Field.Label>{words.name}</Field.Label>
          <Input />
          <Field.HelperText>{words.nameHint}</Field.HelperText>
        </Field.Root>
        <Field.Root invalid>
          <Field.Label>{words.families}</Field.Label>
          <NumberInput.Root>
            <NumberInput.Control />
            <NumberInput.Input />
          </NumberInput.Root>
          <Field.ErrorText>{words.familiesError}</Field.ErrorText>
        </Field.Root>
        <Kind label={words.kind} kinds={kinds} />
        <Place label={words.place} places={places} />
        <Day label={words.signedOn} />
        <Add words={words} />
        <Table.Root>
          <Table.Caption>{words.table}</Table.Caption>
          <Table.Header>
            <Table.Row>
              {columns.map((column) => (
                <Table.ColumnHeader key={column}>
                  <Button
                    variant="plain"
                    onClick={() => setSort({ column, descending: sort.column === column && !sort.descending })}
                  >
                    {words[column]}
                  </Button>
                </Table.ColumnHeader>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {(sort.column ? sorted(rows, sort) : rows).map((row) => (
              <Table.Row key={row.id}>
                {columns.map((column) => (
                  <Table.Cell key={column}>{row[column]}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table.Root>
      </form>
    </ChakraProvider>
  );
}
