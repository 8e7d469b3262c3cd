import { memo, useEffect, useRef } from "react";
import { idOf } from "./controls.jsx";

/** Everything that is wrong, each a way to its field. Takes the focus. `idOf`: of a library that gives ids of its own. */
export const Summary = memo(function Summary({ errors, idOf: theirs = idOf }) {
  const box = useRef(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} className="summary">
      <h2>มี {errors.length} ข้อที่ต้องแก้ไข</h2>
      <ul>
        {errors.map(({ path, text }) => (
          <li key={path}>
            <a href={`#${theirs(path)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
});
