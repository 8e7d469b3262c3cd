import Autocomplete, { createFilterOptions } from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";

/** It draws every option it finds; its documentation advises a limit, or a list of one's own. */
const filterOptions = createFilterOptions({ limit: 100 });

export function Places({ label, places }) {
  return (
    <Autocomplete
      options={places}
      filterOptions={filterOptions}
      renderInput={(input) => <TextField {...input} label={label} />}
    />
  );
}
