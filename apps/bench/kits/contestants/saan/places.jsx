import { Combobox } from "@saan/ui/combobox";

const textOf = (place) => place;

export function Places({ label, places }) {
  return <Combobox label={label} options={places} textOf={textOf} />;
}
