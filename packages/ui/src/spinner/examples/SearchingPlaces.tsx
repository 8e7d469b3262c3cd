import { Button } from "@saan/ui/button";
import { Spinner } from "@saan/ui/spinner";
import { useState } from "react";

/** A search that may take a moment says so where its answer will stand. */
export function SearchingPlaces() {
  const [searching, setSearching] = useState(false);
  return (
    <>
      <Button onClick={() => setSearching(!searching)}>{searching ? "หยุดค้นหา" : "ค้นหาตำบล"}</Button>{" "}
      {searching ? <Spinner label="กำลังค้นหาตำบล" /> : null}
    </>
  );
}
