import "@saan/ui/fonts.css";
import "@saan/ui/styles.css";
import "./page.css";
import { KitProvider } from "@saan/ui/provider";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <KitProvider locale="th">
      <App />
    </KitProvider>
  </StrictMode>,
);
