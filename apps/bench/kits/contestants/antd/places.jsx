import { Form as Fields, Select } from "antd";
import { useMemo } from "react";

/** Draws only the options in sight, by itself. */
export function Places({ label, places }) {
  const options = useMemo(() => places.map(({ key, label: words }) => ({ value: key, label: words })), [places]);
  return (
    <Fields layout="vertical">
      <Fields.Item label={label} name="place">
        <Select showSearch={{ optionFilterProp: "label" }} options={options} />
      </Fields.Item>
    </Fields>
  );
}
