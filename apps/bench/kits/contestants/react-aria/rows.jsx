import { Cell, Column, Row, Table, TableBody, TableHeader } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";

const layout = { rowHeight: 46, headingHeight: 46 };
const columns = ["title", "place", "families"];

export function Rows({ rows }) {
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layout}>
      <Table aria-label="rows" style={{ blockSize: "85vh", overflow: "auto" }}>
        <TableHeader>
          {columns.map((column) => (
            <Column key={column} id={column} isRowHeader={column === "title"}>
              {column}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={rows}>
          {(row) => (
            <Row id={row.id} style={{ blockSize: "100%" }}>
              {columns.map((column) => (
                <Cell key={column}>{row[column]}</Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
