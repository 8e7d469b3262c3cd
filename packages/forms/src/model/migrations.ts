import { SaanError } from "./SaanError.js";

/** Form values, as a migration takes and gives them. */
type Values = Readonly<Record<string, unknown>>;

/** For each older version, how its form values become those of the next version. */
export type FormMigrations = Readonly<Record<number, (values: Values) => Values>>;

/** @throws SaanError `no-such-version` when a migration begins at a version that is not before this one. */
export function checkMigrations(migrations: FormMigrations | undefined, form: string, version: number): void {
  const stray = Object.keys(migrations ?? {}).find(
    (from) => !Number.isInteger(Number(from)) || Number(from) >= version,
  );
  if (stray === undefined) return;
  throw new SaanError(
    "no-such-version",
    `Form "${form}" is version ${version} and has a migration from "${stray}".`,
    "Each migration is named by the older version that it begins at.",
  );
}
