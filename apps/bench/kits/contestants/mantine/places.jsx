import { MantineProvider, Select } from "@mantine/core";
import { useMemo } from "react";
import "./styles.js";

/** It draws every option it finds; its documentation advises a limit. */
export function Places({ label, places }) {
  const data = useMemo(() => places.map(({ key, label: words }) => ({ value: key, label: words })), [places]);
  return (
    <MantineProvider>
      <Select label={label} searchable limit={100} data={data} />
    </MantineProvider>
  );
}
