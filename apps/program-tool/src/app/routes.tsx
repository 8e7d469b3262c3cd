import { type RouteObject, redirect } from "react-router";
import { openForm } from "../agreements/edit/open-form.js";
import { AgreementListPage, loadAgreementList } from "../agreements/list/AgreementListPage.js";
import { ListSkeleton } from "../agreements/list/ListSkeleton.js";
import { loadAgreement } from "../agreements/load-agreement.js";
import { recordRoutes } from "../records/record-routes.js";
import { BrokenPage, BrokenShell } from "./BrokenPage.js";
import { MissingPage } from "./MissingPage.js";
import { PageSkeleton } from "./PageSkeleton.js";
import { Shell } from "./Shell.js";

/** Every page of the tool. The list comes with the tool; the others are fetched when somebody goes there. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: BrokenShell,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          {
            path: "/",
            loader: loadAgreementList,
            Component: AgreementListPage,
            HydrateFallback: ListSkeleton,
            shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
              defaultShouldRevalidate || currentUrl.search !== nextUrl.search,
          },
          // Where somebody comes who shortens the address of an agreement.
          {
            path: "/agreements",
            loader: ({ request }) => redirect(`/${new URL(request.url).search}`),
            HydrateFallback: ListSkeleton,
          },
          {
            path: "/agreements/new",
            HydrateFallback: PageSkeleton,
            lazy: {
              Component: async () =>
                (await openForm(() => import("../agreements/edit/NewAgreementPage.js"))).NewAgreementPage,
            },
          },
          {
            path: "/agreements/:id",
            loader: loadAgreement,
            HydrateFallback: PageSkeleton,
            lazy: { Component: async () => (await import("../agreements/detail/AgreementPage.js")).AgreementPage },
          },
          {
            path: "/agreements/:id/document",
            loader: loadAgreement,
            HydrateFallback: PageSkeleton,
            lazy: { Component: async () => (await import("../agreements/detail/DocumentPage.js")).DocumentPage },
          },
          {
            path: "/agreements/:id/edit",
            loader: loadAgreement,
            HydrateFallback: PageSkeleton,
            lazy: {
              Component: async () =>
                (await openForm(() => import("../agreements/edit/EditAgreementPage.js"))).EditAgreementPage,
            },
          },
          {
            path: "/agreements/:id/activities/import",
            loader: loadAgreement,
            HydrateFallback: PageSkeleton,
            lazy: {
              Component: async () =>
                (await openForm(() => import("../agreements/edit/ImportActivitiesPage.js"))).ImportActivitiesPage,
            },
          },
          ...recordRoutes,
          { path: "*", Component: MissingPage },
        ],
      },
    ],
  },
];
