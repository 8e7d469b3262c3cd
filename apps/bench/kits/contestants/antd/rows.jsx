import { Table } from "antd";

const columns = ["title", "place", "families"].map((id) => ({ title: id, dataIndex: id, width: 200 }));

export function Rows({ rows }) {
  return (
    <Table virtual columns={columns} dataSource={rows} rowKey="id" pagination={false} scroll={{ x: 800, y: 600 }} />
  );
}
