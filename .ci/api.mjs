// `npx --yes pnpm@12 api:update`: writes every package's etc/<package>.api.md anew, to be read and committed.
import { turbo } from "./turbo.mjs";

process.exit(await turbo(["run", "package", "--force", "--continue"], { SAAN_API_UPDATE: "1" }));
