import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { ComboBox } from "react-aria-components/ComboBox";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { FieldError } from "react-aria-components/FieldError";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { NumberField } from "react-aria-components/NumberField";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
import { Cell, Column, Row, Table, TableBody, TableHeader } from "react-aria-components/Table";
import { Text } from "react-aria-components/Text";
import { TextField } from "react-aria-components/TextField";
import { columns, sorted } from "../by-hand.js";
import "./hand.css";

export function Form({ words, kinds, places, rows }) {
  const [sort, setSort] = useState();
  const shown = sort ? sorted(rows, { column: sort.column, descending: sort.direction === "descending" }) : rows;
  return (
    <form>
      <TextField className="field">
        <Label>{words.name}</Label>
        <Input className="control" />
        <Text slot="description" className="hint">
          {words.nameHint}
        </Text>
      </TextField>
      <NumberField className="field" isInvalid>
        <Label>{words.families}</Label>
        <Group className="frame">
          <Input className="control" />
          <Button slot="decrement">−</Button>
          <Button slot="increment">+</Button>
        </Group>
        <FieldError className="error">{words.familiesError}</FieldError>
      </NumberField>
      <Select className="field">
        <Label>{words.kind}</Label>
        <Button className="control">
          <SelectValue />
        </Button>
        <Popover className="panel">
          <ListBox items={kinds}>
            {({ value, label }) => (
              <ListBoxItem className="option" id={value}>
                {label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
      <ComboBox className="field" defaultItems={places}>
        <Label>{words.place}</Label>
        <Group className="frame">
          <Input className="control" />
          <Button>▾</Button>
        </Group>
        <Popover className="panel">
          <ListBox>
            {({ key, label }) => (
              <ListBoxItem className="option" id={key} textValue={label}>
                {label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <DatePicker className="field">
        <Label>{words.signedOn}</Label>
        <Group className="frame control">
          <DateInput className="frame">{(segment) => <DateSegment segment={segment} />}</DateInput>
          <Button>▾</Button>
        </Group>
        <Popover className="panel">
          <Dialog>
            <Calendar>
              <header>
                <Button slot="previous">◀</Button>
                <CalendarHeading />
                <Button slot="next">▶</Button>
              </header>
              <CalendarGrid>{(date) => <CalendarCell className="day" date={date} />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
      <DialogTrigger>
        <Button className="button">{words.add}</Button>
        <ModalOverlay className="overlay">
          <Modal className="dialog">
            <Dialog>
              {({ close }) => (
                <>
                  <Heading slot="title">{words.add}</Heading>
                  <TextField className="field">
                    <Label>{words.partner}</Label>
                    <Input className="control" />
                  </TextField>
                  <Button className="button" onPress={close}>
                    {words.done}
                  </Button>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
      <Table aria-label={words.table} sortDescriptor={sort} onSortChange={setSort}>
        <TableHeader>
          {columns.map((column) => (
            <Column key={column} id={column} allowsSorting isRowHeader={column === "title"}>
              {words[column]}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={shown}>
          {(row) => (
            <Row id={row.id}>
              {columns.map((column) => (
                <Cell key={column}>{row[column]}</Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </form>
  );
}
