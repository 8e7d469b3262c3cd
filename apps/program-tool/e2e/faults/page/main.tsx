import "@saan/ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FaultPage } from "./FaultPage.js";

const place = document.getElementById("page");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <FaultPage />
    </StrictMode>,
  );
}
