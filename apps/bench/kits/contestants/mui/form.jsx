import Autocomplete from "@mui/material/Autocomplete";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import MenuItem from "@mui/material/MenuItem";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import TableSortLabel from "@mui/material/TableSortLabel";
import TextField from "@mui/material/TextField";
import { AdapterDayjs } from "@mui/x-date-pickers/AdapterDayjs";
import { DatePicker } from "@mui/x-date-pickers/DatePicker";
import { LocalizationProvider } from "@mui/x-date-pickers/LocalizationProvider";
import { useState } from "react";
import { columns, sorted } from "../by-hand.js";

export function Form({ words, kinds, places, rows }) {
  const [open, setOpen] = useState(false);
  const [sort, setSort] = useState({});
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <form>
        <TextField id="name" label={words.name} helperText={words.nameHint} />
        <TextField id="families" label={words.families} type="number" error helperText={words.familiesError} />
        <TextField id="kind" label={words.kind} select defaultValue="">
          {kinds.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <Autocomplete options={places} renderInput={(input) => <TextField {...input} label={words.place} />} />
        <DatePicker label={words.signedOn} />
        <Button onClick={() => setOpen(true)}>{words.add}</Button>
        <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="add-title">
          <DialogTitle id="add-title">{words.add}</DialogTitle>
          <DialogContent>
            <TextField id="partner" label={words.partner} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{words.done}</Button>
          </DialogActions>
        </Dialog>
        <Table>
          <caption>{words.table}</caption>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>
                  <TableSortLabel
                    active={sort.column === column}
                    direction={sort.descending ? "desc" : "asc"}
                    onClick={() => setSort({ column, descending: sort.column === column && !sort.descending })}
                  >
                    {words[column]}
                  </TableSortLabel>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {(sort.column ? sorted(rows, sort) : rows).map((row) => (
              <TableRow key={row.id}>
                {columns.map((column) => (
                  <TableCell key={column}>{row[column]}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </form>
    </LocalizationProvider>
  );
}
