import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { openForm } from "../agreements/edit/open-form.js";
import { PageSkeleton } from "../app/PageSkeleton.js";
import { type Registered, type RegisterKind, registerKinds, registerPaths } from "./kinds/registered.js";
import { loadRecord, loadRecordList } from "./load-records.js";

type KindPage = ComponentType<{ readonly kind: Registered<never> }>;

/** Fetched when somebody goes there: nobody waits for the fields of a kind they do not look at. */
const kinds: { readonly [K in RegisterKind]: () => Promise<unknown> } = {
  meeting: async () => (await import("./kinds/meeting.js")).meetingKind,
  indicatorReport: async () => (await import("./kinds/indicator-report.js")).indicatorReportKind,
  funding: async () => (await import("./kinds/funding.js")).fundingKind,
  organization: async () => (await import("./kinds/organization.js")).organizationKind,
};

/** The pages of the generic register: for every kind its list, a new record, a table brought in, one record, its form and its paper. */
export const recordRoutes: RouteObject[] = registerKinds.flatMap(routesOf);

function routesOf(kind: RegisterKind): RouteObject[] {
  const path = `/${registerPaths[kind]}`;
  const page = (load: () => Promise<unknown>) => ({ Component: () => pageOf(kind, load) });
  return [
    {
      path,
      loader: loadRecordList(kind),
      HydrateFallback: PageSkeleton,
      shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
        defaultShouldRevalidate || currentUrl.search !== nextUrl.search,
      lazy: page(async () => (await import("./list/RecordListPage.js")).RecordListPage),
    },
    {
      path: `${path}/new`,
      HydrateFallback: PageSkeleton,
      lazy: page(async () => (await openForm(() => import("./edit/NewRecordPage.js"))).NewRecordPage),
    },
    {
      path: `${path}/import`,
      HydrateFallback: PageSkeleton,
      lazy: page(async () => (await openForm(() => import("./edit/ImportRecordsPage.js"))).ImportRecordsPage),
    },
    {
      path: `${path}/:id`,
      loader: loadRecord(kind),
      HydrateFallback: PageSkeleton,
      lazy: page(async () => (await import("./detail/RecordPage.js")).RecordPage),
    },
    {
      path: `${path}/:id/edit`,
      loader: loadRecord(kind),
      HydrateFallback: PageSkeleton,
      lazy: page(async () => (await openForm(() => import("./edit/EditRecordPage.js"))).EditRecordPage),
    },
    {
      path: `${path}/:id/print`,
      loader: loadRecord(kind),
      HydrateFallback: PageSkeleton,
      lazy: page(async () => (await import("./detail/RecordPrintPage.js")).RecordPrintPage),
    },
  ];
}

async function pageOf(kind: RegisterKind, load: () => Promise<unknown>): Promise<ComponentType> {
  const [Page, registered] = (await Promise.all([load(), kinds[kind]()])) as [KindPage, Registered<never>];
  return function PageOfKind() {
    return <Page kind={registered} />;
  };
}
