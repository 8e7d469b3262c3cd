import "./zod-without-eval.js";
import "@saan/ui/fonts.css";
import "@saan/ui/styles.css";
import "./shell.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import { routes } from "./routes.js";

const place = document.getElementById("tool");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <RouterProvider router={createBrowserRouter(routes)} />
    </StrictMode>,
  );
}
