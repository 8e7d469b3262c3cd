// `npx --yes pnpm@12 bench`: one table, a minute or so. See README.md for what is measured and what is not.
import { cpus } from "node:os";
import { table } from "./table.mjs";

try {
  const { areaSearch } = await import("./area-search/search.mjs");
  const { dates } = await import("./dates.mjs");
  const { agreements } = await import("./agreement.mjs");
  const rows = [...(await areaSearch()), ...(await dates()), ...(await agreements())];
  console.log(table(rows));
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
} catch (failure) {
  if (failure instanceof Error && "code" in failure && failure.code === "ERR_MODULE_NOT_FOUND") {
    console.error(`${failure.message}\nBuild the packages first: npx --yes pnpm@12 build`);
    process.exit(1);
  }
  throw failure;
}
