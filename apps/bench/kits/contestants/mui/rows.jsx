import { DataGrid } from "@mui/x-data-grid";

const columns = ["title", "place", "families"].map((field) => ({ field, headerName: field, flex: 1 }));

/** The free grid shows a hundred rows at most on a page: this is how far it goes. */
export function Rows({ rows }) {
  return (
    <div style={{ blockSize: "85vh" }}>
      <DataGrid rows={rows} columns={columns} pageSizeOptions={[100]} />
    </div>
  );
}
