import "./strictPolicy";
import "@saan/ui/fonts.css";
import "@saan/ui/styles.css";
import "./page.css";
import { KitProvider } from "@saan/ui/provider";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AgreementPage } from "./AgreementPage";
import { TrainingPage } from "./TrainingPage";

const Page = location.pathname === "/agreement" ? AgreementPage : TrainingPage;

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <KitProvider locale="th">
      <Page />
    </KitProvider>
  </StrictMode>,
);
