import { DataTable, withVirtualRows } from "@saan/ui/data-table";

const features = [withVirtualRows];
const rowKey = ({ id }) => id;
const columns = [
  { id: "title", label: "title" },
  { id: "place", label: "place" },
  { id: "families", label: "families", kind: "number" },
];

export function Rows({ rows }) {
  return <DataTable caption="rows" columns={columns} rows={rows} rowKey={rowKey} features={features} height="screen" />;
}
