import { useVirtualizer } from "@tanstack/react-virtual";
import { useCombobox } from "downshift";
import { useRef, useState } from "react";
import "./hand.css";

export function Places({ label, places }) {
  const [items, setItems] = useState(places);
  const list = useRef(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => 40,
    overscan: 5,
  });
  const box = useCombobox({
    items,
    itemToString: (item) => item?.label ?? "",
    onInputValueChange: ({ inputValue }) => {
      const typed = inputValue.trim().toLowerCase();
      setItems(places.filter((place) => place.label.toLowerCase().includes(typed)));
    },
    scrollIntoView: () => {},
    onHighlightedIndexChange: ({ highlightedIndex, type }) => {
      if (type !== useCombobox.stateChangeTypes.MenuMouseLeave && highlightedIndex >= 0)
        rows.scrollToIndex(highlightedIndex);
    },
  });
  const { htmlFor, ...named } = box.getLabelProps();
  return (
    <div className="field">
      <label htmlFor={htmlFor} {...named}>
        {label}
      </label>
      <input className="control" {...box.getInputProps()} />
      <ul
        className="panel"
        {...box.getMenuProps({ ref: list })}
        data-open={box.isOpen}
        style={{ blockSize: 320, position: "relative" }}
      >
        {box.isOpen && (
          <>
            <li aria-hidden style={{ blockSize: rows.getTotalSize() }} />
            {rows.getVirtualItems().map(({ index, start, size }) => {
              const item = items[index];
              if (!item) return null;
              return (
                <li
                  className="option"
                  key={item.key}
                  data-highlighted={box.highlightedIndex === index || undefined}
                  {...box.getItemProps({ item, index })}
                  style={{
                    position: "absolute",
                    insetBlockStart: 0,
                    blockSize: size,
                    transform: `translateY(${start}px)`,
                  }}
                >
                  {item.label}
                </li>
              );
            })}
          </>
        )}
      </ul>
    </div>
  );
}
