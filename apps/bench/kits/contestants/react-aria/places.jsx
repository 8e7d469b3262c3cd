import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import "./hand.css";

const layout = { rowHeight: 40 };

export function Places({ label, places }) {
  return (
    <ComboBox className="field" defaultItems={places}>
      <Label>{label}</Label>
      <Input className="control" />
      <Button>▾</Button>
      <Popover className="panel">
        <Virtualizer layout={ListLayout} layoutOptions={layout}>
          <ListBox style={{ blockSize: 320, inlineSize: 480, overflow: "auto" }}>
            {({ key, label: words }) => (
              <ListBoxItem className="option" id={key} textValue={words}>
                {words}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
