import { forwardRef } from "react";
import { CalendarSign } from "../date-field/CalendarSign.js";

interface CalendarButtonProps {
  readonly id: string;
  readonly label: string;
  /** The id of the label of the field, which tells this button from those of other fields. */
  readonly fieldLabelId: string;
  readonly open: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

/** Opens the calendar of a date box. Renders a `<button>` in the box. */
export const CalendarButton = forwardRef<HTMLButtonElement, CalendarButtonProps>(function CalendarButton(
  { id, label, fieldLabelId, open, disabled, onToggle },
  ref,
) {
  return (
    <button
      ref={ref}
      id={id}
      type="button"
      className="saan-date-picker-button"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={label}
      aria-labelledby={`${id} ${fieldLabelId}`}
      disabled={disabled}
      onClick={onToggle}
    >
      <CalendarSign />
    </button>
  );
});
