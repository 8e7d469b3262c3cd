import { Button, DatePicker, Form as Fields, Input, InputNumber, Modal, Select, Table } from "antd";
import { useMemo, useState } from "react";

export function Form({ words, kinds, places, rows }) {
  const [open, setOpen] = useState(false);
  const columns = useMemo(
    () =>
      ["title", "place", "families"].map((id) => ({
        title: words[id],
        dataIndex: id,
        sorter: (a, b) => (typeof a[id] === "number" ? a[id] - b[id] : a[id].localeCompare(b[id], "th")),
      })),
    [words],
  );
  return (
    <>
      <Fields layout="vertical">
        <Fields.Item label={words.name} name="name" extra={words.nameHint}>
          <Input />
        </Fields.Item>
        <Fields.Item label={words.families} name="families" validateStatus="error" help={words.familiesError}>
          <InputNumber />
        </Fields.Item>
        <Fields.Item label={words.kind} name="kind">
          <Select options={kinds} />
        </Fields.Item>
        <Fields.Item label={words.place} name="place">
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={places.map(({ key, label }) => ({ value: key, label }))}
          />
        </Fields.Item>
        <Fields.Item label={words.signedOn} name="signedOn">
          <DatePicker />
        </Fields.Item>
        <Button onClick={() => setOpen(true)}>{words.add}</Button>
      </Fields>
      <Modal
        open={open}
        title={words.add}
        onCancel={() => setOpen(false)}
        footer={<Button onClick={() => setOpen(false)}>{words.done}</Button>}
      >
        <Fields layout="vertical">
          <Fields.Item label={words.partner} name="partner">
            <Input />
          </Fields.Item>
        </Fields>
      </Modal>
      <Table title={() => words.table} columns={columns} dataSource={rows} rowKey="id" pagination={false} />
    </>
  );
}
